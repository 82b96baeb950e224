package dev.rejoinder.domain.interchange.graph;

/// Identifiers that every tool takes. ASCII letters, digits, and the signs `.-_` stay as they are, any other unit of
/// UTF-16 becomes its hexadecimal number between colons, so that different keys have different identifiers, and each
/// has an even number of colons. Identifiers of edges have one colon more, and so are no node's.
final class PlainId {

    private PlainId() {}

    static String ofNode(String key) {
        var plain = new StringBuilder(key.length());
        key.chars().forEach(unit -> {
            if (isPlain(unit)) {
                plain.append((char) unit);
            } else {
                plain.append(':').append(Integer.toHexString(unit)).append(':');
            }
        });
        return plain.toString();
    }

    static String ofEdge(GraphEdge.Role role, String key) {
        return role.word() + ":" + ofNode(key);
    }

    static String ofPremise(int number, String key) {
        return "%s.%d:%s".formatted(GraphEdge.Role.PREMISE.word(), number, ofNode(key));
    }

    private static boolean isPlain(int unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9')
                || unit == '.' || unit == '-' || unit == '_';
    }
}
