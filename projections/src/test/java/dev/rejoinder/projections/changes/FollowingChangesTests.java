package dev.rejoinder.projections.changes;

import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.TestGraph;

class FollowingChangesTests {

    private final Changes changes = new Changes(TestGraph.GRAPH);

    @Test
    void stopsBeforeWhatIsMissing() {
        var debate = drawn(Histories.random(79, 20)).debateId();
        assertThat(changes.after(debate.value(), 3, 100)).hasSize(17);

        TestGraph.write("MATCH (c:Change {key: $key}) DETACH DELETE c RETURN count(*) AS deleted",
                Map.of("key", debate + "@9"));

        assertThat(changes.after(debate.value(), 3, 100)).extracting(ChangeView::version)
                .containsExactly(4L, 5L, 6L, 7L, 8L);
        assertThat(changes.after(debate.value(), 8, 100)).isEmpty();
        TestGraph.forget(debate);
    }
}
