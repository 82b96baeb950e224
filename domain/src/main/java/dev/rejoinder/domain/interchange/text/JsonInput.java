package dev.rejoinder.domain.interchange.text;

import java.io.InputStream;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON piece by piece: objects member by member, arrays item by item, and the pieces as trees. At most 100
/// levels deep; no member twice in one object.
public final class JsonInput implements AutoCloseable {

    /// Reads and writes trees with exact numbers.
    public static final JsonMapper TREES = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100)
                    .maxStringLength(100_000_000).maxNumberLength(1_000).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final JsonParser parser;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads the document from its beginning.
    ///
    /// @throws MalformedDocument when it is not JSON, now or later
    public static JsonInput of(InputStream document) {
        return guarded(null, () -> {
            var parser = TREES.createParser(document);
            parser.nextToken();
            return new JsonInput(parser);
        });
    }

    /// The piece that is next, as a tree.
    public JsonNode tree() {
        return guarded(parser, () -> {
            requireContent();
            return parser.readValueAsTree();
        });
    }

    /// The whole document as a tree, provided nothing follows.
    public JsonNode document() {
        var tree = tree();
        end();
        return tree;
    }

    /// Gives the name of each member of the object that is next to the reader, which reads the value that is then next.
    /// What it leaves unread is skipped.
    ///
    /// @throws MalformedDocument when what is next is no object
    public void members(Consumer<String> reader) {
        guarded(parser, () -> {
            require(JsonToken.START_OBJECT, "an object");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                piece(() -> reader.accept(name));
            }
            return null;
        });
    }

    /// Lets the reader read each item of the array that is next. What it leaves unread is skipped. `null` is an array
    /// without items.
    ///
    /// @throws MalformedDocument when what is next is neither
    public void items(Runnable reader) {
        guarded(parser, () -> {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            require(JsonToken.START_ARRAY, "an array");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                requireContent();
                piece(reader);
            }
            return null;
        });
    }

    private void piece(Runnable reader) {
        var start = parser.currentToken();
        var before = parser.currentTokenLocation().getByteOffset();
        reader.run();
        if (parser.currentTokenLocation().getByteOffset() == before && start.isStructStart()) {
            parser.skipChildren();
        }
    }

    /// Whether the piece that is next is an array.
    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /// Whether the piece that is next is an object.
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /// The document is over.
    ///
    /// @throws MalformedDocument when anything but space follows
    public void end() {
        guarded(parser, () -> {
            if (parser.nextToken() != null) {
                throw malformed("The document goes on after its end");
            }
            return null;
        });
    }

    /// A refusal of the piece that was read last, for the reason given.
    public MalformedDocument malformed(String sentence) {
        return new MalformedDocument(place(parser), sentence);
    }

    private void require(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw malformed("There should be %s".formatted(what));
        }
    }

    private void requireContent() {
        if (parser.currentToken() == null) {
            throw malformed("The document ends too early");
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private interface Reading<T extends @Nullable Object> {

        T read();
    }

    private static <T extends @Nullable Object> T guarded(@Nullable JsonParser parser, Reading<T> reading) {
        try {
            return reading.read();
        } catch (JacksonException failure) {
            var location = failure.getLocation();
            var path = parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
            throw new MalformedDocument(
                    location == null
                            ? Place.at(path)
                            : new Place(Math.max(1, location.getLineNr()),
                                    Math.max(1, location.getColumnNr()), path),
                    "This is not JSON: %s".formatted(failure.getOriginalMessage()));
        }
    }

    private static Place place(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()),
                parser.streamReadContext().pathAsPointer().toString());
    }
}
