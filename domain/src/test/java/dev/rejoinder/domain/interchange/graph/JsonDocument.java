package dev.rejoinder.domain.interchange.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON as any other reader would.
public final class JsonDocument {

    private static final JsonMapper READER =
            JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonDocument() {}

    /// The object that the document is.
    public static Map<String, Object> object(String text) {
        return READER.readValue(text, new TypeReference<Map<String, Object>>() {
        });
    }

    /// The objects in the array that the document is.
    public static List<Map<String, Object>> objects(String text) {
        return READER.readValue(text, new TypeReference<List<Map<String, Object>>>() {
        });
    }

    /// The object that is this member.
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Map<String, Object> object, String member) {
        return (Map<String, Object>) Objects.requireNonNull(object.get(member), member);
    }

    /// The objects in the array that is this member.
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Map<String, Object> object, String member) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(member), member);
    }
}
