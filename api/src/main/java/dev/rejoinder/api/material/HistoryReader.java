package dev.rejoinder.api.material;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventTypes;
import dev.rejoinder.api.store.UnknownEventTypeException;
import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.JsonNode;

/// Reads the complete JSON of a debate, or its history as a table: the member `changes` of both, as the member
/// `columns` before it names the values of its rows.
public final class HistoryReader {

    private static final int PARTICIPANT_LIMIT = 200;

    private final EventSerializer serializer;

    /// Reads events by this.
    public HistoryReader(EventSerializer serializer) {
        this.serializer = serializer;
    }

    /// The history that the document tells, from version 1 on.
    ///
    /// @throws MalformedDocument when it is not such a document
    public Material read(InputStream document) {
        var told = new ArrayList<Told>();
        try (var json = JsonInput.of(document)) {
            var columns = new ArrayList<String>();
            json.members(name -> {
                if (name.equals("columns")) {
                    json.items(() -> columns.add(json.tree().asString()));
                } else if (name.equals("changes")) {
                    json.items(() -> told.add(told(new Row(columns, json.tree(), told.size()))));
                }
            });
            json.end();
        }
        if (told.isEmpty() || !(told.getFirst().event() instanceof DebateOpened opened)) {
            throw new MalformedDocument(Place.at("/changes/0"),
                    "The history does not begin with the opening of a debate");
        }
        return new HistoryMaterial(opened, told, chapters(told));
    }

    /// An event that could be read may come of no command that there is.
    private static List<Chapter> chapters(List<Told> told) {
        try {
            return Chapters.of(told);
        } catch (RuleViolation violation) {
            throw new MalformedDocument(Place.at("/changes"), violation.refusal().message());
        }
    }

    private record Row(List<String> columns, JsonNode values, int number) {

        JsonNode value(String column) {
            var place = columns.indexOf(column);
            if (place < 0 || !values.isArray() || values.size() <= place) {
                throw malformed("The change has no %s".formatted(column));
            }
            return values.get(place);
        }

        String text(String column) {
            return value(column).asString("");
        }

        MalformedDocument malformed(String sentence) {
            return new MalformedDocument(Place.at("/changes/%d".formatted(number)), sentence);
        }
    }

    private Told told(Row row) {
        if (row.value("version").asLong(0) != row.number() + 1) {
            throw row.malformed("The change should make version %d".formatted(row.number() + 1));
        }
        try {
            return new Told(row.number() + 1L, PlainText.required("participant", row.text("participant"),
                    PARTICIPANT_LIMIT), Instant.parse(row.text("at")), event(row));
        } catch (DateTimeException notInstant) {
            throw row.malformed("'%s' is no instant".formatted(PlainText.quoted(row.text("at"))));
        } catch (RuleViolation violation) {
            throw row.malformed(violation.refusal().message());
        }
    }

    private RejoinderEvent event(Row row) {
        var type = row.text("type");
        try {
            var known = EventTypes.named(type);
            if (!known.revision().equals(row.text("revision"))) {
                throw row.malformed(
                        "Revision '%s' of '%s' is not known here".formatted(row.text("revision"), type));
            }
            var payload = row.value("payload").toString().getBytes(StandardCharsets.UTF_8);
            var stored = new SimpleSerializedObject<>(payload, byte[].class,
                    new SimpleSerializedType(type, known.revision()));
            return (RejoinderEvent) Whole.required(serializer.<byte[], Object>deserialize(stored));
        } catch (UnknownEventTypeException unknown) {
            throw row.malformed("Nothing known here is called '%s'".formatted(PlainText.quoted(type)));
        } catch (SerializationException | IllegalArgumentException unreadable) {
            throw row.malformed("The payload is not that of '%s'".formatted(type));
        }
    }
}
