package dev.rejoinder.api.exports;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rejoinder.api.record.HistoryRows;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.origin.Origin;

/// Our own format: what stands on the map with its verdicts and, of a whole debate, everything that ever happened. The
/// debate can be made again from that, with its identifiers, versions, participants and times.
final class CompleteJson implements MapWriter {

    private static final String FORMAT = "rejoinder-debate";

    private static final int REVISION = 1;

    private final HistoryRows history;

    private final boolean whole;

    CompleteJson(HistoryRows history, boolean whole) {
        this.history = history;
        this.whole = whole;
    }

    private record Header(String format, int revision, String debate, long version, String at, String title,
            String description, List<Origin> origins) {}

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        if (!whole) {
            losses.lose("", "history", Treatment.LEFT_OUT, "A part of a debate has no history of its own");
            losses.loseBesides(map.heading());
        }
        return Stream.of(Stream.of(map).map(CompleteJson::header),
                list("statements", map.statements().map(StateJson::statement)),
                list("relations", map.relations().map(StateJson::relation)),
                list("locutions", map.locutions().map(StateJson::locution)),
                whole ? changes(map) : Stream.<String>empty(), Stream.of("}\n")).flatMap(Function.identity());
    }

    private static String header(ArgumentMap map) {
        var heading = map.heading();
        var header =
                StateJson.written(new Header(FORMAT, REVISION, heading.key(), heading.version(), heading.at(),
                        heading.title(), heading.description(), heading.origins()));
        return header.substring(0, header.length() - 1);
    }

    private static Stream<String> list(String name, Stream<String> items) {
        return Stream
                .of(Stream.of(",\n\"%s\":[".formatted(name)), items.map(new Separated()::item),
                        Stream.of("]"))
                .flatMap(Function.identity());
    }

    private Stream<String> changes(ArgumentMap map) {
        var debate = new DebateId(UUID.fromString(map.heading().key()));
        return Stream.of(
                Stream.of(",\n\"columns\":%s,\n\"changes\":[\n"
                        .formatted(StateJson.written(history.columns()))),
                history.upTo(debate, map.heading().version()), Stream.of("]"))
                .flatMap(Function.identity());
    }

    /// Puts a comma before every item but the first.
    private static final class Separated {

        private boolean begun;

        String item(String text) {
            var separated = (begun ? ",\n" : "\n") + text;
            begun = true;
            return separated;
        }
    }
}
