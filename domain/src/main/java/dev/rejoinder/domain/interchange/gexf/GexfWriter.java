package dev.rejoinder.domain.interchange.gexf;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Successive;

/// Writes GEXF. Where the life of what is on the map is known, the graph is dynamic: statements and relations come and
/// go, and their verdicts, strengths and withdrawals change over time.
public final class GexfWriter implements MapWriter {

    private final Positions positions;

    private final GexfDialect dialect;

    /// Writes in this dialect, with nodes where these positions put them.
    public GexfWriter(Positions positions, GexfDialect dialect) {
        this.positions = positions;
        this.dialect = dialect;
    }

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var document = new GexfDocument(map, losses, dialect, positions);
        return Successive.of(document::head, document::nodes,
                () -> Stream.of("</nodes>\n<edges>\n"), document::edges, document::end);
    }
}
