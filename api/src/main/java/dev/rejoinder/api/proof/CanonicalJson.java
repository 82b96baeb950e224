package dev.rejoinder.api.proof;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one way in which a line of an export is written: no white space, members in their order, texts in UTF-8 with
/// only quotation mark, reverse solidus and control characters escaped, the latter by letter where JSON has one and
/// in lower-case hexadecimal where it has not. Any other bytes are another line, whatever they mean.
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII,
                    JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private CanonicalJson() {}

    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /// The value that these bytes are the form of; none when they are the form of nothing of the kind.
    static <T> Optional<T> read(byte[] line, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(line, type))
                    .filter(value -> Arrays.equals(write(value), line));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
