package dev.rejoinder.domain.interchange.cytoscape;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Successive;

/// Writes CX2, the format of Cytoscape 3.10 and NDEx. It counts and numbers its nodes and edges, so that the map is
/// gone through twice, and the number of each node is in memory meanwhile.
public final class Cx2Writer implements MapWriter {

    private final Positions positions;

    /// Writes nodes where these positions put them.
    public Cx2Writer(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        var document = new Cx2Document(map, losses, positions);
        return Successive.of(
                () -> Stream.of("[\n{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n"),
                document::head, document::nodes, () -> Stream.of("\n]},\n{\"edges\":["), document::edges,
                document::end);
    }
}
