package dev.rejoinder.domain.interchange.gexf;

/// What a reader of GEXF makes of versions and times.
public enum GexfDialect {
    /// GEXF 1.3 with times called dates, which all readers take; each of them keeps the time of day.
    DATE("1.3", "http://gexf.net/1.3", "date"),
    /// GEXF 1.3 with times called date-times, for Gephi alone.
    DATE_TIME("1.3", "http://gexf.net/1.3", "dateTime"),
    /// GEXF 1.2, for readers that know no later one.
    DRAFT("1.2", "http://www.gexf.net/1.2draft", "date");

    private final String version;

    private final String namespace;

    private final String timeFormat;

    GexfDialect(String version, String namespace, String timeFormat) {
        this.version = version;
        this.namespace = namespace;
        this.timeFormat = timeFormat;
    }

    String version() {
        return version;
    }

    String namespace() {
        return namespace;
    }

    String timeFormat() {
        return timeFormat;
    }
}
