package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.foreign;
import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.relation;
import static dev.rejoinder.domain.interchange.argdown.Argdown.relations;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.relation.RelationKind;

class ReadingArgdownLinesTests {

    private static final String RELATING = """
            [A] {relates: {kind: rephrase, to: "[B]", id: r-1}}

            [B] {relates: {kind: preference, to: r-3, with: ["[A]"], scheme: expert-opinion, slots: {1: 2},
              why: x}}

            [C] {relates: {kind: support, to: r-1, id: r-3}}

            [C] {relates: {kind: support, to: r-1, id: r-4}}

            [C] {relates: {kind: joke, to: r-1}}

            [C] {relates: {kind: attack, to: r-1, with: ["[X]"]}}

            [C] {relates: {kind: attack, to: nowhere, id: r-5}}

            [C] {relates: {kind: attack, to: "[C]", id: r-6}}
            """;

    private static final String STRICT = "===\nmodel: {mode: strict}\n===\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +  | [B] +> [A] | SUPPORT
            <+ | [B] +> [A] | SUPPORT
            +> | [A] +> [B] | SUPPORT
            -  | [B] -> [A] | ATTACK
            <- | [B] -> [A] | ATTACK
            -> | [A] -> [B] | ATTACK
            _  | [B] _> [A] | ATTACK
            <_ | [B] _> [A] | ATTACK
            _> | [A] _> [B] | ATTACK
            """)
    void bearOnWhatTheSignSays(String sign, String key, RelationKind kind) {
        var map = read("[A]\n  %s [B]".formatted(sign));

        assertThat(relations(map)).containsExactly(key);
        assertThat(map.drawn().getFirst().kind()).isEqualTo(kind);
        assertThat(map.drawn().getFirst().premises()).containsExactly(key.substring(0, 3));
        assertThat(map.drawn().getFirst().target()).isEqualTo(MapTarget.statement(key.substring(7)));
    }

    @Test
    void belongToTheLineTheyAreIndentedBelow() {
        var map = read("""
                [A]
                  + [B]
                      - [C]
                    - [D]
                  + <E>: words
                    that go on
                    -> [F]
                """);

        assertThat(relations(map)).containsExactly("[B] +> [A]", "[C] -> [B]", "[D] -> [A]", "<E> +> [A]",
                "<E> -> [F]");
    }

    @Test
    void haveTheKeyThatTheyAreGiven() {
        var map = read(
                "[A]\n  + [B] {relation: \"r-1\"}\n  >< [C] {relation: [r-2, r-3]}\n  >< [D] {relation: r-4}");

        assertThat(relations(map)).containsExactly("r-1", "r-2", "r-3", "r-4", "[D] >< [A]");
        assertThat(map.said())
                .allMatch(statement -> foreign(statement.origins()).equals("{\"reference\":\"true\"}"));
    }

    @Test
    void contradictBothWays() {
        var map = read("[A]\n  >< [B]");

        assertThat(relations(map)).containsExactly("[A] >< [B]", "[B] >< [A]");
        assertThat(map.drawn())
                .allMatch(relation -> foreign(relation.origins()).equals("{\"as\":\"contradictory\"}"));
    }

    @Test
    void areContrarietiesBetweenStatementsInTheStrictMode() {
        var map = read(STRICT + "[A]\n  - [B]\n  + [C]\n  - <D>\n\n<D>\n  -> [C]");

        assertThat(relations(map)).containsExactly("[B] -> [A]", "[A] -> [B]", "[C] +> [A]", "<D> -> [A]",
                "<D> -> [C]");
        assertThat(foreign(relation(map, "[A] -> [B]").origins())).isEqualTo("{\"as\":\"contrary\"}");
        assertThat(foreign(relation(map, "<D> -> [A]").origins())).isEmpty();
    }

    @Test
    void countOnceWhenTheySayTheSame() {
        var losses = new Losses();
        var map = read("[A]\n  + [B]\n\n[B]\n  +> [A]\n\n[C]\n  -> [D]\n  >< [D]", losses);

        assertThat(relations(map)).containsExactly("[B] +> [A]", "[C] -> [D]", "[D] >< [C]");
        assertThat(Argdown.features(losses)).containsExactly("[B] +> [A] duplicate", "[C] -> [D] duplicate");
        assertThat(foreign(relation(map, "[C] -> [D]").origins())).isEqualTo("{\"as\":\"contradictory\"}");
    }

    @Test
    void cannotBearOnThemselves() {
        var losses = new Losses();

        assertThat(read("[A]\n  + [A]\n  >< [A]", losses).drawn()).isEmpty();
        assertThat(Argdown.features(losses)).containsExactly("[A] +> [A] self-loop", "[A] >< [A] self-loop",
                "[A] >< [A] self-loop");
    }

    @Test
    void thatUndercutAnArgumentUndercutItsOnlyLine() {
        var map = read("[A]\n  + <B>: since\n    <_ [C]");

        assertThat(relation(map, "[C] _> <B> +> [A]").target()).isEqualTo(MapTarget.relation("<B> +> [A]"));
        assertThat(foreign(relation(map, "[C] _> <B> +> [A]").origins())).isEqualTo("{\"as\":\"undercut\"}");
    }

    @Test
    void thatUndercutAnArgumentWithoutExactlyOneLineAttackIt() {
        var losses = new Losses();
        var map = read("<A>\n  <_ [C]\n\n<B>\n  +> [D]\n  +> [E]\n  <_ [C]", losses);

        assertThat(relation(map, "[C] _> <A>").target()).isEqualTo(MapTarget.statement("<A>"));
        assertThat(relation(map, "[C] _> <B>").target()).isEqualTo(MapTarget.statement("<B>"));
        assertThat(Argdown.features(losses)).containsExactly("<A> undercut", "<B> undercut");
    }

    @Test
    void thatNoSignCanDrawAreData() {
        var losses = new Losses();
        var map =
                read(RELATING,
                        losses);

        assertThat(relations(map)).containsExactly("r-1", "r-3", "[B] preference r-3");
        var preference = relation(map, "[B] preference r-3");
        assertThat(preference.premises()).containsExactly("[B]", "[A]");
        assertThat(preference.slots()).containsEntry(1, "[A]");
        assertThat(preference.scheme().value()).isEqualTo("expert-opinion");
        assertThat(foreign(preference.origins())).isEqualTo("{\"data\":{\"why\":\"x\"}}");
        assertThat(Argdown.features(losses)).containsExactlyInAnyOrder("r-4 duplicate", "[C] relates",
                "[C] relates",
                "r-6 self-loop", "r-5 relation-target");
        assertThat(statements(map)).containsExactly("[A]", "[B]", "[C]");
    }
}
