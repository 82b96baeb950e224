package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.debate.DebateId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The golden files are the documentation's examples; a format once released never changes under its revision.
class WritingAHistoryTests {

    private static final DebateId DEBATE = new DebateId(new UUID(0, 1));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventSerializer serializer = EventSerializer.create();

    @Test
    void makesLinesAsTheExampleShowsThem() {
        var changes = Example.events(serializer).stream().map(event -> Change.of(event, serializer)).toList();

        assertThat(text(HistoryLines.header(Example.HEAD, new Span(1, 4)), HistoryLines.lines(changes)))
                .isEqualTo(text(Example.file("history.ndjson")));
    }

    @Test
    void makesATableAsTheExampleShowsIt() {
        var changes = Example.events(serializer).stream().map(event -> Change.of(event, serializer)).toList();

        assertThat(text(HistoryTable.start(Example.HEAD, new Span(1, 4)), HistoryTable.rows(changes, 4),
                HistoryTable.END)).isEqualTo(text(Example.file("history.json")));
    }

    @Test
    void tellsTheSameEitherWay() {
        var table = JSON.readTree(whole(new HistoryTable(history(450, 0)), 450));
        var lines = text(whole(new HistoryLines(history(450, 0)), 450)).lines().skip(1).map(JSON::readTree)
                .toList();

        assertThat(table.get("changes")).hasSize(450);
        for (var row = 0; row < lines.size(); row++) {
            assertThat(table.get("changes").get(row).valueStream().toList())
                    .containsExactlyElementsOf(columns(table).map(lines.get(row)::get).toList());
        }
    }

    @Test
    void readsAPageOnlyWhenItIsAskedFor() {
        var log = new RecordedLog(120, 0);
        var pieces = new HistoryTable(new History(log, serializer))
                .pieces(log.head(DEBATE).orElseThrow(), new Span(1, 120)).iterator();

        pieces.next();
        assertThat(log.read()).isEmpty();
        pieces.next();
        assertThat(log.read()).containsExactly(new Span(1, 50));
        pieces.forEachRemaining(piece -> assertThat(piece).isNotEmpty());
        assertThat(log.read()).containsExactly(new Span(1, 50), new Span(51, 100), new Span(101, 120));
    }

    @Test
    void breaksOffAtAHoleInTheLog() {
        assertThatThrownBy(() -> whole(new HistoryLines(history(450, 300)), 450)).hasMessageContaining("300");
        assertThatThrownBy(() -> whole(new HistoryLines(history(450, 450)), 450)).hasMessageContaining("450");
    }

    private History history(long version, long missing) {
        return new History(new RecordedLog(version, missing), serializer);
    }

    private static byte[] whole(RecordForm form, long version) {
        var head = new RecordedLog(version, 0).head(DEBATE).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        form.pieces(head, new Span(1, version)).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static Stream<String> columns(JsonNode table) {
        return table.get("columns").valueStream().map(JsonNode::asString);
    }

    private static String text(byte[]... pieces) {
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toString(UTF_8);
    }
}
