package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.interchange.graph.MapPlacing;
import dev.rejoinder.domain.layout.Direction;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

class DrawingRelationsTests {

    @ParameterizedTest
    @CsvSource({"SUPPORT, a, support, supports", "ATTACK, a, attack, attacks",
        "REPHRASE, a, rephrase, rephrases", "PREFERENCE, a, preference, is preferred to",
        "ATTACK, attack, undercut, undercuts", "SUPPORT, attack, support, underpins"})
    void tellsKindsApart(RelationKind kind, String target, String style, String verb) {
        var place = target.equals("a") ? MapTarget.statement(target) : MapTarget.relation(target);
        var group = Drawn.of(Debate.with(Debate.map(), Debate.relation("r", kind, List.of("e"), place)))
                .group("r");

        assertThat(group.getAttribute("class")).isEqualTo("relation " + style);
        assertThat(Drawn.title(group)).isEqualTo(verb);
    }

    @Test
    void givesKindsTheirOwnDashesAndHeads() {
        assertThat(Style.sheet()).contains(".attack .line{stroke-dasharray:6 4}",
                ".undercut .line{stroke-dasharray:1.5 4", "id=\"head-support\"", "id=\"head-attack\"",
                "id=\"head-undercut\"", ".undercut .head{marker-end:url(#head-undercut)}");
    }

    @Test
    void leadsFromEachPremiseToThePointAndFromThereToTheTarget() {
        var group = Drawn.of(Debate.map()).group("support");

        assertThat(paths(group, "line")).hasSize(2);
        assertThat(paths(group, "line head")).hasSize(1);
        assertThat(paths(group, "line")).allSatisfy(path -> assertThat(path).endsWith(point("support")));
    }

    @Test
    void endsUndercutsAtThePointOfTheRelation() {
        var layout = MapPlacing.place(Debate.map(), LayoutOptions.DEFAULT);
        var point = layout.positionOf("support").orElseThrow();
        var group = Drawn.of(Debate.map()).group("undercut");

        assertThat(paths(group, "line head")).singleElement()
                .satisfies(path -> assertThat(path).contains("Q").endsWith(
                        " " + text(new Point(point.x() + Lines.RADIUS, point.y()))));
    }

    @Test
    void endsUndercutsBelowAPointWithoutPremisesOfItsOwn() {
        var map = Debate.with(Debate.with(Debate.map(), Debate.relation("again", RelationKind.ATTACK,
                List.of("b"), MapTarget.statement("e"))),
                Debate.relation("cut", RelationKind.ATTACK, List.of("c"), MapTarget.relation("again")));

        assertThat(paths(Drawn.of(map).group("cut"), "line head")).singleElement()
                .satisfies(path -> assertThat(path).contains("L").doesNotContain("Q"));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, b, e", "DOWN, a, e", "RIGHT, b, e", "RIGHT, a, e"})
    void crossesOverFromWhatHangsElsewhere(Direction direction, String premise, String target) {
        var map = Debate.with(Debate.map(), Debate.relation("again", RelationKind.SUPPORT, List.of(premise),
                MapTarget.statement(target)));

        var group = Drawn.of(map, direction).group("again");

        assertThat(paths(group, "line")).isEmpty();
        assertThat(paths(group, "line cross")).singleElement()
                .satisfies(path -> assertThat(path).contains("C"));
    }

    @Test
    void leadsUpFromWhatLiesBelow() {
        var map = Debate.with(Debate.map(), Debate.relation("again", RelationKind.SUPPORT, List.of("e"),
                MapTarget.statement("a")));
        var layout = MapPlacing.place(map, LayoutOptions.DEFAULT);

        var path = paths(Drawn.of(map).group("again"), "line cross").getFirst();

        assertThat(path).contains(" " + text(layout.y(layout.indexOf("e"))) + "C");
    }

    @Test
    void saysWhichSchemeItFollowsAndWhetherItIsRequired() {
        var relation = Debate.relation("r", RelationKind.SUPPORT, List.of("e"), MapTarget.statement("a"))
                .following(new Scheme("expert-opinion"), Map.of()).read(Reading.REQUIRED);

        assertThat(Drawn.title(Drawn.of(Debate.with(Debate.map(), relation)).group("r")))
                .isEqualTo("supports, by expert opinion, required");
    }

    @Test
    void saysWhatBecameOfIt() {
        var relation = Debate.relation("r", RelationKind.SUPPORT, List.of("e"), MapTarget.statement("a"));
        var withdrawn = Debate.in(relation, Debate.withdrawn());
        var idle = Debate.in(relation, Debate.judged(Label.ABSENT, 0));
        var refuted = Debate.in(relation, Debate.judged(Label.OUT, 0));

        assertThat(Drawn.title(Drawn.of(Debate.with(Debate.map(), withdrawn)).group("r")))
                .isEqualTo("supports, withdrawn");
        assertThat(Drawn.title(Drawn.of(Debate.with(Debate.map(), idle)).group("r")))
                .isEqualTo("supports, takes no part");
        assertThat(Drawn.of(Debate.with(Debate.map(), refuted)).group("r").getAttribute("class"))
                .isEqualTo("relation support refuted");
    }

    @Test
    void restsOnWhatThereIs() {
        var map = Debate.with(Debate.map(), Debate.relation("r", RelationKind.SUPPORT,
                List.of("unknown", "e"), MapTarget.statement("a")));

        assertThat(Drawn.inside(Drawn.of(map).group("r"), "path")).hasSize(3);
    }

    @Test
    void drawsRailsForManyArguments() {
        var map = Debate.map();
        for (var index = 0; index < 12; index++) {
            map = Debate.with(map, Debate.relation("r" + index, RelationKind.SUPPORT, List.of("b"),
                    MapTarget.statement("d")));
        }

        assertThat(Drawn.of(map).elements("path").map(path -> path.getAttribute("class")))
                .filteredOn("rail"::equals).hasSize(2);
        assertThat(Drawn.of(Debate.map()).elements("path").map(path -> path.getAttribute("class")))
                .doesNotContain("rail");
    }

    private static List<String> paths(Element group, String style) {
        return Drawn.inside(group, "path").stream().filter(path -> path.getAttribute("class").equals(style))
                .map(path -> path.getAttribute("d")).toList();
    }

    private static String point(String key) {
        return text(MapPlacing.place(Debate.map(), LayoutOptions.DEFAULT).positionOf(key).orElseThrow());
    }

    private static String text(Point point) {
        return new Markup().add(point).toString();
    }

    private static String text(double number) {
        return new Markup().add(number).toString();
    }
}
