package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.layout.Direction;
import dev.rejoinder.domain.layout.LayoutOptions;

class DrawingMapsTests {

    private static final int SEEDS = 200;

    private static final Set<Carried> EVERYTHING = EnumSet.allOf(Carried.class);

    @ParameterizedTest
    @EnumSource
    void drawsEveryStatementAndEveryRelation(Direction direction) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = MadeUpMaps.map(seed, 30, EVERYTHING);
            var drawn = Drawn.of(map, direction);

            assertThat(drawn.groups("statement")).hasSameSizeAs(map.said())
                    .allSatisfy(group -> assertThat(group.getAttribute("role")).isEqualTo("listitem"));
            assertThat(drawn.groups("relation")).hasSameSizeAs(map.drawn());
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameMapTheSameWay(Direction direction) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var options = LayoutOptions.DEFAULT.facing(direction);
            assertThat(Drawn.text(MadeUpMaps.map(seed, 30, EVERYTHING), options))
                    .isEqualTo(Drawn.text(MadeUpMaps.map(seed, 30, EVERYTHING), options));
        }
    }

    @Test
    void saysWhatItIs() {
        var root = Drawn.of(Debate.map()).root();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("map-title map-description");
        assertThat(root.getAttribute("viewBox")).startsWith("-24 -24 ");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(Drawn.title(root)).isEqualTo("Engines & music");
        assertThat(Drawn.inside(root, "desc").getFirst().getTextContent()).startsWith("May they?\nA drawing");
    }

    @Test
    void drawsAnEmptyMap() {
        var map = new DocumentMap(MapHeading.titled("debate", ""), List.of(), List.of(), List.of());

        var drawn = Drawn.of(map);

        assertThat(Drawn.title(drawn.root())).isEqualTo("Argument map");
        assertThat(drawn.groups("statement")).isEmpty();
        assertThat(sourceLine(map)).isEqualTo("drawn by Rejoinder");
    }

    @Test
    void endsWithALegendAndWhatIsDrawn() {
        var drawn = Drawn.of(Debate.map());

        assertThat(drawn.elements("g").filter(group -> group.getAttribute("class").equals("legend"))
                .flatMap(legend -> Drawn.inside(legend, "text").stream()).map(Element::getTextContent))
                .contains("supports", "attacks", "undercuts", "stands", "refuted", "undecided", "withdrawn");
        assertThat(sourceLine(Debate.map()))
                .isEqualTo("Engines & music · version 12 · 2026-05-01T10:00:00Z · drawn by Rejoinder");
    }

    @Test
    void keepsTheLegendWithinTheDrawing() {
        var legend = Drawn.of(Debate.of(Debate.claim("a", "Engines"))).elements("g")
                .filter(group -> group.getAttribute("class").equals("legend")).findFirst().orElseThrow();

        assertThat(Drawn.inside(legend, "g").stream().map(group -> group.getAttribute("transform")))
                .contains("translate(0 8)", "translate(0 34)");
    }

    @Test
    void asksNothingOfAnybody() {
        var text = Drawn.text(MadeUpMaps.map(7, 30, EVERYTHING), LayoutOptions.DEFAULT);

        assertThat(text).doesNotContain("<script", "href=", "<image", "@import", "<foreignObject");
        assertThat(text.replace("http://www.w3.org/2000/svg", "")).doesNotContainPattern("url\\((?!#head-)");
    }

    @Test
    void isMadeForTheLightAndForTheDark() {
        assertThat(Drawn.text(Debate.map(), LayoutOptions.DEFAULT)).contains("#0072B2", "#B34700", "#762A83")
                .contains("@media (prefers-color-scheme:dark)", "#56B4E9", "#E69F00", "#CC79A7");
    }

    @Test
    void drawsAMomentWhereItLiesOnTheWhole() {
        var whole = Debate.map();
        var moment = new DocumentMap(whole.heading(), whole.said().subList(0, 4), whole.drawn().subList(1, 2),
                List.of());
        var drawn = Drawn.read(Drawn.text(new SvgWriter(LayoutOptions.DEFAULT, whole), moment));
        var all = Drawn.of(whole);

        assertThat(drawn.groups("statement")).hasSize(4).allSatisfy(group -> assertThat(group
                .getAttribute("transform"))
                .isEqualTo(all.group(group.getAttribute("data-key")).getAttribute("transform")));
        assertThat(drawn.root().getAttribute("viewBox")).isEqualTo(all.root().getAttribute("viewBox"));
    }

    @Test
    void movesNothingThroughTheHistoryOfADebate() {
        for (var seed = 0; seed < 50; seed++) {
            var whole = MadeUpMaps.map(seed, 20, EVERYTHING);
            var all = Drawn.of(whole);
            for (var said = 0; said <= whole.said().size(); said++) {
                var drawn = Drawn.read(
                        Drawn.text(new SvgWriter(LayoutOptions.DEFAULT, whole), firstOf(whole, said)));
                assertThat(drawn.groups("statement")).hasSize(said).allSatisfy(
                        group -> assertThat(group.getAttribute("transform")).isEqualTo(
                                all.group(group.getAttribute("data-key")).getAttribute("transform")));
            }
        }
    }

    private static ArgumentMap firstOf(DocumentMap whole, int said) {
        return new DocumentMap(whole.heading(), whole.said().subList(0, said), List.of(), List.of());
    }

    private static String sourceLine(ArgumentMap map) {
        return Drawn.of(map).elements("text").filter(text -> text.getAttribute("class").equals("source"))
                .findFirst().orElseThrow().getTextContent();
    }
}
