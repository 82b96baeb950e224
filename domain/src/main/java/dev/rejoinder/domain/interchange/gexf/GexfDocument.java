package dev.rejoinder.domain.interchange.gexf;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.MapGraph;
import dev.rejoinder.domain.interchange.graph.Positions;

/// A document that is being written. Whether it has times is known by its first statement.
final class GexfDocument {

    private final ArgumentMap map;

    private final MapGraph graph;

    private final Characters characters;

    private final GexfDialect dialect;

    private final Positions positions;

    private boolean dynamic;

    GexfDocument(ArgumentMap map, Losses losses, GexfDialect dialect, Positions positions) {
        this.map = map;
        this.graph = new MapGraph(map, losses);
        this.characters = new Characters(losses);
        this.dialect = dialect;
        this.positions = positions;
    }

    Stream<String> head() {
        try (var statements = map.statements()) {
            dynamic = statements.findFirst().map(MappedStatement::passage)
                    .filter(passage -> !passage.phases().isEmpty()).isPresent();
        }
        return Stream.of(new GexfHead(characters, dialect, dynamic).text(graph.heading()));
    }

    Stream<String> nodes() {
        var elements = elements();
        return graph.nodes().map(elements::node);
    }

    Stream<String> edges() {
        var elements = elements();
        return graph.edges().map(elements::edge);
    }

    private GexfElements elements() {
        return new GexfElements(characters, dialect, positions, dynamic);
    }

    Stream<String> end() {
        graph.leaveOutTheRest();
        return Stream.of("</edges>\n</graph>\n</gexf>\n");
    }
}
