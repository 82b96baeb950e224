package dev.rejoinder.api.record;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import dev.rejoinder.projections.log.DebateLog.Head;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How histories are written.
final class HistoryJson {

    private static final String FORMAT = "rejoinder-history";

    private static final int REVISION = 1;

    /// Writes changes as objects.
    static final JsonMapper OBJECTS =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    /// Writes changes as arrays.
    static final JsonMapper ROWS = OBJECTS.rebuild().withConfigOverride(Change.class,
            change -> change.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))).build();

    /// What stands before the changes.
    @JsonInclude(Include.NON_NULL)
    record Header(String format, int revision, String debate, long version, long first, long last,
            @Nullable List<String> columns) {

        static Header of(Head head, Span span, @Nullable List<String> columns) {
            return new Header(FORMAT, REVISION, head.debateId().toString(), head.version(), span.first(),
                    span.last(), columns);
        }
    }

    private HistoryJson() {}
}
