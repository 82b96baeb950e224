package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.foreign;
import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.relation;
import static dev.rejoinder.domain.interchange.argdown.Argdown.relations;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;

class ReadingArgdownArgumentsTests {

    private static final String STANDING_IN = """
            <Against>

            (1) [A]
            (2) [B]
            -- {kind: attack, id: r-1} --
            (3) No
              -> [C]

            <Against that>

            (1) [C]
            -- {kind: attack} --
            (2) No
              _> <Against>

            <For that>

            (1) [C]
            -- {kind: support} --
            (2) Yes
              +> <Against that>
            """;

    private static final String CIRCLING = """
            <R>

            (1) [A]
            -- {kind: attack} --
            (2) No
              _> <S>

            <S>

            (1) [B]
            -- {kind: attack} --
            (2) No
              _> <R>

            (1) [C]
            -- {kind: attack} --
            (2) No
              _> <R>

            [D]
              _> <R>
            """;

    private static final String COMPOSING = "<R>\n\n(1) [A]\n(2) [B]\n----\n(3) [C]\n\n";

    @Test
    void areSupportsFromTheirPremisesToTheirConclusion() {
        var map = read("<R>: Because *so*. {colour: red}\n\n(1) [A]: a\n(2) b\n----\n(3) [C]: c");

        var support = map.drawn().getFirst();
        assertThat(support.key()).isEqualTo("<R>");
        assertThat(support.kind()).isEqualTo(RelationKind.SUPPORT);
        assertThat(support.premises()).containsExactly("[A]", "\"b\"");
        assertThat(support.target()).isEqualTo(MapTarget.statement("[C]"));
        assertThat(foreign(support.origins()))
                .isEqualTo("{\"argument\":{\"markup\":\"Because *so*.\",\"data\":{\"colour\":\"red\"}}}");
        assertThat(statements(map)).containsExactly("[A]", "\"b\"", "[C]");
    }

    @Test
    void areOneSupportPerStep() {
        var map = read(
                "<R>\n\n(1) [A]\n----\n(2) [B]\n----\n(3) [C]\n(4) [D]\n-- {uses: [1, 4, 9, x]} --\n(5) [E]");

        assertThat(map.drawn()).extracting(step -> "%s: %s > %s".formatted(step.key(), step.premises(),
                step.target().key())).containsExactly("<R> [B]: [[A]] > [B]", "<R> [C]: [[B]] > [C]",
                        "<R>: [[A], [D]] > [E]");
        assertThat(foreign(relation(map, "<R> [C]").origins()))
                .isEqualTo("{\"step\":{\"of\":\"<R> [B]\",\"number\":2,\"length\":3}}");
    }

    @Test
    void mayHaveNoTitle() {
        var map = read(
                "(1) [A]\n----\n(2) [B]\n\n[A]\n\n(1) [A]\n----\n(2) [C]\n\n<R>\n\n(1) [B]\n----\n(2) [C]");

        assertThat(relations(map)).containsExactly("<> [B]", "<> [C]", "<R>");
    }

    @Test
    void followTheSchemeOfTheirFirstRule() {
        var map =
                read("""
                        <R>

                        (1) [A]
                        -- Expert Opinion, Other \\{rule :heart: {id: r-1, slots: {1: 1, 2: 9}, required: true,
                          odd: x} --
                        (2) [B]

                        <S>

                        (1) [B]
                        --
                        Expert opinion
                        --
                        (2) [A]
                        """);

        var relation = relation(map, "r-1");
        assertThat(relation.scheme().value()).isEqualTo("expert-opinion");
        assertThat(relation.slots()).containsExactly(Map.entry(1, "[A]"));
        assertThat(relation.reading()).isEqualTo(Reading.REQUIRED);
        assertThat(foreign(relation.origins())).isEqualTo("{\"rules\":[\"Expert Opinion\",\"Other {rule ❤\"],"
                + "\"data\":{\"odd\":\"x\"},\"argument\":{\"title\":\"R\",\"reference\":\"true\"}}");
        assertThat(foreign(relation(map, "<S>").origins()))
                .isEqualTo("{\"argument\":{\"reference\":\"true\"}}");
    }

    @Test
    void speakThroughTheirLastConclusion() {
        var map = read(COMPOSING + "<R>\n  +> [D]\n  -> [E]\n  _> [F]\n  >< [G]");

        assertThat(relations(map)).containsExactly("<R>", "[C] +> [D]", "[C] -> [E]", "[C] _> [F]",
                "[C] >< [G]",
                "[G] >< [C]");
    }

    @Test
    void areBorneOnInTheirLastStep() {
        var map = read(COMPOSING + "<R>\n  <_ [D]\n  - [E]\n  + [F]");

        assertThat(relations(map)).containsExactly("<R>", "[D] _> <R>", "[E] -> <R>", "[F] +> <R>");
        assertThat(map.drawn().subList(1, 4))
                .allMatch(relation -> relation.target().equals(MapTarget.relation("<R>")));
        assertThat(foreign(relation(map, "[E] -> <R>").origins())).isEqualTo("{\"as\":\"attack\"}");
    }

    @Test
    void areNotAttackedTwiceThroughAPremise() {
        var losses = new Losses();
        var map = read(COMPOSING + "[D]\n  -> [A]\n  -> <R>\n\n[E]\n  -> [A]\n  -> <R> {relation: r-1}",
                losses);

        assertThat(relations(map)).containsExactly("<R>", "[D] -> [A]", "[E] -> [A]", "r-1");
        assertThat(Argdown.features(losses)).containsExactly("[D] attack");
    }

    @Test
    void areUndercutStepByStep() {
        var map = read("""
                <R>

                (1) [A]
                  <_ [U]
                ----
                  <_ [V]
                    + [W]
                (2) [B]
                  <_ [X]
                  + [Y]
                ----
                  _ [Z]
                (3) [C]
                """);

        assertThat(map.drawn()).extracting(relation -> relation.key() + " on " + relation.target().key())
                .containsExactly("<R> [B] on [B]", "<R> on [C]", "[U] _> [A] on [A]", "[W] +> [V] on [V]",
                        "[Y] +> [B] on [B]", "[V] _> <R> [B] on <R> [B]", "[X] _> <R> [B] on <R> [B]",
                        "[Z] _> <R> on <R>");
    }

    @Test
    void mayStandForAnAttackOrForWhatBearsOnAnother() {
        var map = read(STANDING_IN);

        assertThat(map.drawn())
                .extracting(relation -> "%s %s %s > %s".formatted(relation.key(), relation.kind(),
                        relation.premises(), relation.target().key()))
                .containsExactly("r-1 ATTACK [[A], [B]] > [C]",
                        "<Against that> ATTACK [[C]] > r-1", "<For that> SUPPORT [[C]] > <Against that>");
        assertThat(statements(map)).containsExactly("[A]", "[B]", "[C]");
    }

    @Test
    void standForNothingElseWhenTheirConclusionDoesMore() {
        var titled = read("<R>\n\n(1) [A]\n-- {kind: attack} --\n(2) [No]\n  -> [C]");
        var borneOn = read("<R>\n\n(1) [A]\n-- {kind: attack} --\n(2) No\n  -> [C]\n  + [D]");
        var both = read("<R>\n\n(1) [A]\n-- {kind: attack} --\n(2) No\n  -> [C]\n  -> [D]");
        var kindless = read("<R>\n\n(1) [A]\n-- {kind: doubt} --\n(2) No\n  -> [C]");

        assertThat(titled.drawn()).hasSize(2).allMatch(relation -> !relation.key().equals("<R>")
                || foreign(relation.origins()).contains("\"kind\":\"attack\""));
        assertThat(borneOn.drawn()).hasSize(3);
        assertThat(both.drawn()).hasSize(3);
        assertThat(kindless.drawn()).hasSize(2);
    }

    @Test
    void thatBearOnEachOtherInACircleAreLost() {
        var losses = new Losses();
        var map = read(CIRCLING, losses);

        assertThat(map.drawn()).isEmpty();
        assertThat(Argdown.features(losses)).containsExactlyInAnyOrder("R relation-target",
                "S relation-target",
                " relation-target", "D relation-target");
    }

    @Test
    void ofTheSamePremisesAndConclusionAreKept() {
        var losses = new Losses();
        var map = read(COMPOSING + "<S>: again\n\n(1) [B]\n(2) [A]\n-- Rule --\n(3) [C]\n\n[C]\n  + [A]",
                losses);

        assertThat(relations(map)).containsExactly("<R>", "[A] +> [C]");
        assertThat(foreign(map.drawn().getFirst().origins()))
                .isEqualTo("{\"argument\":{\"reference\":\"true\"},"
                        + "\"also\":[{\"argument\":{\"title\":\"S\",\"markup\":\"again\"},\"rules\":[\"Rule\"]}]}");
        assertThat(Argdown.features(losses)).containsExactly("<R> duplicate");
    }

    @Test
    void cannotConcludeWhatTheyRestOn() {
        var losses = new Losses();
        var map = read("<R>\n\n(1) [A]\n(2) [B]\n----\n(3) [A]\n\n<S>\n\n(1) [A]\n----\n(2) [A]\n  <_ [C]",
                losses);

        assertThat(map.drawn()).extracting(relation -> relation.premises().toString())
                .containsExactly("[[B]]");
        assertThat(Argdown.features(losses)).containsExactly("<R> self-loop", "<S> self-loop",
                "C relation-target");
    }

    @Test
    void haveFiftyPremisesAtMost() {
        var losses = new Losses();
        var premises = IntStream.rangeClosed(1, 60).mapToObj("(%1$d) [P%1$d]\n"::formatted)
                .collect(Collectors.joining());
        var map = read("<R>\n\n" + premises + "----\n(61) [C]", losses);

        assertThat(map.drawn().getFirst().premises()).hasSize(50);
        assertThat(Argdown.features(losses)).containsExactly("<R> linked-premises");
    }
}
