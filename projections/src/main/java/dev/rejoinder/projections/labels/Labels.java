package dev.rejoinder.projections.labels;

import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;

/// Reads the labels of debates.
public final class Labels {

    private static final String OF_THE_DEBATE = """
            MATCH (it:Label {debateId: key.id})
            """;

    private static final String STANDING = """
            AND key.version < it.until
            """;

    private static final String VIEW = """
            RETURN key.n AS n, it.since AS place, it {.*} AS it
            """;

    private static final String FIND = """
            MATCH (it:Label {debateId: $debate})
            WHERE it.name = $name AND it.until = $open
            RETURN it.version AS version
            """;

    /// The labels of a debate, in the order in which they were given.
    public static final PinnedList<LabelView> IN_DEBATE = new PinnedList<>("labels of a debate",
            new Parts(OF_THE_DEBATE, "it.since", STANDING, VIEW), LabelView::of);

    private final Graph graph;

    /// Reads from this graph.
    public Labels(Graph graph) {
        this.graph = graph;
    }

    /// The version that the debate's label of this name stands for now, if there is one.
    public OptionalLong version(UUID debate, String name) {
        return graph
                .read(FIND, Map.of("debate", debate.toString(), "name", name, "open", Long.MAX_VALUE))
                .stream().mapToLong(row -> row.number("version")).findFirst();
    }
}
