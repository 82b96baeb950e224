package dev.rejoinder.domain.interchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

class DraftingMapsTests {

    private final Losses losses = new Losses();

    private final MapDraft draft = new MapDraft("essay", losses);

    private void say(String key) {
        draft.say(MappedStatement.claim(key, new Wording(key, "")), Aside.nothing());
    }

    private void draw(String key, MapTarget target, String... premises) {
        draft.draw(MappedRelation.plain(key, RelationKind.ATTACK, List.of(premises), target),
                Aside.nothing());
    }

    private DocumentMap map() {
        return draft.map(MapHeading.titled("", ""), List.of());
    }

    private List<String> keys() {
        return map().drawn().stream().map(MappedRelation::key).toList();
    }

    @Test
    void putsRelationsAfterWhatTheyTarget() {
        say("a");
        say("b");
        draw("undercut of undercut", MapTarget.relation("undercut"), "b");
        draw("first", MapTarget.statement("a"), "b");
        draw("undercut", MapTarget.relation("late"), "b");
        draw("late", MapTarget.statement("b"), "a");

        assertThat(keys()).containsExactly("first", "late", "undercut", "undercut of undercut");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void leavesOutCircles() {
        say("a");
        draw("one", MapTarget.relation("two"), "a");
        draw("two", MapTarget.relation("one"), "a");
        draw("three", MapTarget.relation("two"), "a");

        assertThat(keys()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("target", 3L);
    }

    @Test
    void joinsWhatSaysTheSame() {
        for (var key : List.of("a", "b", "c")) {
            say(key);
        }
        draw("one", MapTarget.statement("a"), "b", "c");
        draw("two", MapTarget.statement("a"), "c", "b");
        draw("under one", MapTarget.relation("one"), "a");
        draw("under two", MapTarget.relation("two"), "a");
        draw("under it", MapTarget.relation("two"), "b");

        assertThat(map().drawn()).extracting(MappedRelation::key).containsExactly("one", "under one",
                "under it");
        assertThat(losses.report().counts()).containsOnlyKeys("repeated");
    }

    @Test
    void keepsTheSecondInTheFirst() {
        say("a");
        say("b");
        draw("one", MapTarget.statement("a"), "b");
        draft.draw(MappedRelation.plain("two", RelationKind.ATTACK, List.of("b"), MapTarget.statement("a")),
                Aside.nothing().put("weight", 0.5));

        assertThat(map().drawn()).singleElement().extracting(MappedRelation::origins)
                .isEqualTo(List
                        .of(new Origin("essay", "one", "{\"repeats\":[{\"weight\":0.5,\"id\":\"two\"}]}")));
    }

    @Test
    void putsItsOriginBeforeOthers() {
        draft.say(MappedStatement.claim("a", new Wording("a", "")).from(List.of(Origin.of("other", "x"))),
                Aside.nothing());

        assertThat(map().said().getFirst().origins()).containsExactly(Origin.of("essay", "a"),
                Origin.of("other", "x"));
    }

    @Test
    void givesNoKeyTwice() {
        assertThat(List.of("a", "a", "a (2)", "a", "b").stream().map(draft::reserve))
                .containsExactly("a", "a (2)", "a (2) (2)", "a (3)", "b");
    }
}
