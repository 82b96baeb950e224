package dev.rejoinder.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HangingElementsTests {

    private final LayoutGraph graph = new LayoutGraph(LayoutOptions.DEFAULT);

    @BeforeEach
    void say() {
        for (var key : List.of("a", "b", "c", "d")) {
            graph.statement(key, "engines compose");
        }
    }

    @Test
    void putsAPremiseStraightBelowTheRelation() {
        graph.relation("r", List.of("b"), "a");

        assertThat(place("b").x()).isEqualTo(place("r").x()).isEqualTo(place("a").x());
    }

    @Test
    void putsLinkedPremisesSideBySideBelowTheirJunction() {
        graph.relation("r", List.of("b", "c"), "a");

        assertThat(place("b").y()).isEqualTo(place("c").y());
        assertThat(place("r").x()).isEqualTo((place("b").x() + place("c").x()) / 2);
        assertThat(landing("b")).isEqualTo(landing("c")).isEqualTo(place("r"));
    }

    @Test
    void putsAnUndercutBesideThePremises() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("u", List.of("c"), "r");

        assertThat(place("b").x()).isEqualTo(place("r").x());
        assertThat(place("u").x()).isEqualTo(place("c").x()).isGreaterThan(place("b").x());
        assertThat(landing("u")).isEqualTo(new Point(place("r").x() + Measures.RADIUS, place("r").y()));
    }

    @Test
    void endsAnUndercutBelowARelationWithoutPremisesOfItsOwn() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("again", List.of("b"), "c");
        graph.relation("u", List.of("d"), "again");

        assertThat(landing("u")).isEqualTo(new Point(place("again").x(),
                place("again").y() + Measures.RADIUS));
    }

    @Test
    void leavesAStatementWhereItWasUsedFirst() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("again", List.of("b"), "c");

        assertThat(parent("b")).isEqualTo("r");
        assertThat(parent("again")).isEqualTo("c");
    }

    @Test
    void hangsNothingBelowItself() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("back", List.of("a"), "b");
        graph.relation("undercut", List.of("a"), "r");

        var layout = graph.layOut();
        assertThat(layout.parent(layout.indexOf("a"))).isEqualTo(MapLayout.NONE);
    }

    @Test
    void hangsQuestionsBelowWhatTheyAskAbout() {
        graph.relation("r", List.of("b"), "a");
        graph.question("c", "r");
        graph.question("b", "a");
        graph.question("d", "unknown");
        graph.question("unknown", "a");

        assertThat(parent("c")).isEqualTo("r");
        assertThat(parent("b")).isEqualTo("r");
        assertThat(place("b").x()).isEqualTo(place("r").x());
    }

    @Test
    void givesNoPlaceToWhatTargetsTheUnknown() {
        graph.relation("r", List.of("b"), "unknown");

        assertThat(graph.layOut().positionOf("r")).isEmpty();
        assertThat(graph.layOut().indexOf("r")).isEqualTo(MapLayout.NONE);
    }

    @Test
    void restsOnNothingUnknown() {
        graph.relation("r", List.of("unknown", "b"), "a");

        assertThat(parent("b")).isEqualTo("r");
        assertThat(graph.layOut().size()).isEqualTo(5);
    }

    @Test
    void addsPremisesToARelationThatIsToldAgain() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("r", List.of("b", "c"), "a");

        assertThat(parent("c")).isEqualTo("r");
        assertThat(graph.layOut().size()).isEqualTo(5);
    }

    @Test
    void mistakesNoStatementForARelation() {
        graph.relation("r", List.of("b"), "a");
        graph.relation("c", List.of("d"), "a");
        graph.statement("r", "engines");

        var layout = graph.layOut();
        assertThat(layout.parent(layout.indexOf("d"))).isEqualTo(MapLayout.NONE);
        assertThat(layout.width(layout.indexOf("r"))).isZero();
    }

    @Test
    void givesAStatementTheRoomOfItsLongestWording() {
        graph.statement("a", "engines compose music ".repeat(6));
        graph.statement("a", "engines");

        var layout = graph.layOut();
        assertThat(layout.height(0)).isEqualTo(Card.height(4));
        assertThat(layout.width(0)).isGreaterThan(layout.width(1));
    }

    @Test
    void hangsManyArgumentsFromRails() {
        for (var index = 0; index < 40; index++) {
            graph.statement("s" + index, "engines compose");
            graph.relation("r" + index, List.of("s" + index), "a");
        }

        var layout = graph.layOut();

        assertThat(layout.rails().length).isGreaterThan(4).isEven();
        assertThat(landing("r39").x()).isEqualTo(place("r39").x());
        assertThat(landing("r39").y()).isGreaterThan(place("s0").y());
    }

    @Test
    void drawsNothingOfNothing() {
        var layout = new LayoutGraph(LayoutOptions.DEFAULT).layOut();

        assertThat(layout.size()).isZero();
        assertThat(layout.width()).isZero();
        assertThat(layout.height()).isZero();
        assertThat(layout.rails()).isEmpty();
    }

    private Point place(String key) {
        return graph.layOut().positionOf(key).orElseThrow();
    }

    private Point landing(String key) {
        var layout = graph.layOut();
        return layout.landing(layout.indexOf(key));
    }

    private String parent(String key) {
        var layout = graph.layOut();
        return layout.key(layout.parent(layout.indexOf(key)));
    }
}
