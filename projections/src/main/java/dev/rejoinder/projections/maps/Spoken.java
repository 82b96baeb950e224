package dev.rejoinder.projections.maps;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// Reads what speakers did with statements, in the order in which it was put on record.
final class Spoken {

    private static final String LOCUTIONS = """
            MATCH (p:Speaker)-[a:SPOKE]->(s:Statement) WHERE s.debateId = $debate AND a.since <= $version
            RETURN s.id AS statement, p.name AS name, p.kind AS kind, a {.*} AS it
            ORDER BY a.since, statement LIMIT 100000
            """;

    private final Graph graph;

    private final Pin debate;

    Spoken(Graph graph, Pin debate) {
        this.graph = graph;
        this.debate = debate;
    }

    Stream<MappedLocution> locutions(Extent extent) {
        return graph.read(LOCUTIONS, Map.of("debate", debate.id().toString(), "version", debate.version()))
                .stream()
                .filter(row -> extent.shows(row.text("statement"))).map(Spoken::locution);
    }

    private static MappedLocution locution(Row row) {
        var it = row.row("it");
        var attribution =
                new Attribution(row.text("name"), SpeakerKind.valueOf(row.text("kind")), it.text("where"),
                        it.text("when"));
        return new MappedLocution(row.text("statement"), attribution, Locution.valueOf(it.text("act")),
                replacement(it));
    }

    private static @Nullable String replacement(Row it) {
        return it.text("as").isEmpty() ? null : it.text("as");
    }
}
