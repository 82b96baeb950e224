package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.rewritten;
import static dev.rejoinder.domain.interchange.argdown.Argdown.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Wording;

class RewritingArgdownTests {

    @ParameterizedTest
    @ValueSource(strings = {
        """
                [A]: *All* [engines](http://example.org) compose. #pro #(so far) {colour: red, size: 2}
                  + [B]
                  - <C>
                  >< [D]
                  <_ [B]

                [A]: Every engine composes.

                [B] #seen {isInGroup: "no"}

                <C>: Not all.
                  <_ [E]

                [D]: No.

                [E]: Odd.

                """, """
                Before

                # *One* {isGroup: false}

                [A]: a

                ## Two

                [B]: b

                ### Three

                """, """
                ===
                title: "Engines"
                model: {mode: strict}
                ===

                [A]: a
                  -> [B]
                  + [C]
                  >< [C]

                [B]: b

                [C]: c

                """, """
                [A]: a

                [B]: b

                [C]: c

                [D]: d

                [U]: u

                <R>: Because *so*. #why {colour: red}
                  + [U]
                  - [D] {relation: "[D] -> <R>"}

                (1) [A]
                (2) [B]
                -- Modus ponens, Odd \\, rule, -\\-x {note: y} --
                  <_ [U]
                (3) [C]

                <S>: Again.

                (1) [A]
                (2) [B]
                -- Other --
                (3) [C]

                """, """
                [A]: a

                [B]: b

                [C]: c

                [D]: d

                [U]: u

                <R>

                (1) [A]
                -- {uses: [1]} --
                  <_ [U]
                (2) [B]
                (3) [D]
                -- {uses: [1, 3]} --
                (4) [C]

                """, """
                <A>: a

                <B>: b
                  +> [T]
                  _ <A>

                """
    })
    void returnsTheDocumentAsItWas(String document) {
        var expected = document.replace("{isInGroup: \"no\"}", "{isInGroup: no}")
                .replace("  +> [T]\n  _ <A>\n\n", "  <_ <A>\n\n[T]\n  + <B>\n\n").replace("Before\n\n",
                        "[Before]: Before {id: \"\\\"Before\\\"\"}\n\n");
        var text = rewritten(document);

        assertThat(withoutFront(text)).isEqualTo(withoutFront(expected));
        assertThat(rewritten(text)).isEqualTo(text);
    }

    private static String withoutFront(String text) {
        return text.startsWith("===\ntitle: \"One\"") ? text.substring(text.indexOf("===\n\n") + 5) : text;
    }

    @Test
    void tellsTheSectionOfWhatStandsElsewhere() {
        var text = rewritten("# One\n\n<R>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n# Two\n\n[C]: c");

        assertThat(text).contains("# Two\n\n[C]: c\n\n<R> {section: 1}\n");
        assertThat(read(text).drawn())
                .isEqualTo(read("# One\n\n<R>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n# Two\n\n[C]: c").drawn());
    }

    @Test
    void splitsStepsOfWhichOneIsBorneOn() {
        var text = rewritten("""
                <R>

                (1) [A]: a
                ----
                (2) [B]: b
                ----
                (3) [C]: c
                """);
        var map = read(text);
        var more = new ArrayList<>(map.drawn());
        more.add(MappedRelation.plain("r9", RelationKind.SUPPORT, List.of("[C]", "[A]"),
                MapTarget.relation("<R> [B]")));

        var split = written(new DocumentMap(map.heading(), map.said(), more, List.of()));

        assertThat(text).contains("----\n(2) [B]\n----\n(3) [C]");
        assertThat(split).contains("<For B>\n\n(1) [A]\n-- {id: \"<R> [B]\"} --\n(2) [B]",
                "<R>\n\n(1) [B]\n----\n(2) [C]");
        assertThat(Argdown.relations(read(split))).containsExactly("<R> [B]", "<R>", "r9");
    }

    @Test
    void writesNewWordsWhereTheyChanged() {
        var map = read("[A]: *Old* words. #tag");
        var statement = map.said().getFirst();
        var changed = new MappedStatement(statement.key(), statement.kind(),
                new Wording("New words.", ""), statement.scope(), List.of(), null, null, false,
                statement.origins(),
                statement.passage());

        assertThat(written(new DocumentMap(map.heading(), List.of(changed), List.of(), List.of())))
                .isEqualTo("[A]: New words. #tag\n\n");
    }

    @Test
    void writesANewSchemeInPlaceOfTheOldRules() {
        var map = read("<R>\n\n(1) [A]\n-- Old Rule --\n(2) [B]");
        var changed = map.drawn().getFirst().following(new Scheme("expert-opinion"), Map.of());

        assertThat(written(new DocumentMap(map.heading(), map.said(), List.of(changed), List.of())))
                .contains("-- Expert opinion --");
    }

    @Test
    void makesStatementsOfArgumentsThatBecamePremises() {
        var map = read("<A>: a\n  <_ [C]\n\n[B]: b");
        var relation = MappedRelation.plain("r1", RelationKind.SUPPORT, List.of("<A>", "[C]"),
                MapTarget.statement("[B]"));
        var drawn = List.of(map.drawn().getFirst(), relation);

        var text = written(new DocumentMap(map.heading(), map.said(), drawn, List.of()));

        assertThat(text).contains("[A]: a {id: \"<A>\"}\n  <_ [C]\n", "(1) [A]\n(2) [C]\n");
        assertThat(Argdown.relations(read(text))).containsExactlyInAnyOrder("r1", "[C] _> <A>");
    }

    @Test
    void drawsAContradictionOnlyWhereBothSidesStand() {
        var map = read("[A]: a\n  >< [B]: b\n\n<C>: c\n  >< [A]");
        var one = new DocumentMap(map.heading(), map.said(), List.of(map.drawn().getFirst()), List.of());

        assertThat(written(one)).contains("[B]: b\n  - [A] {relation: \"[A] >< [B]\"}");
        assertThat(rewritten(written(map))).contains("<C>: c\n  >< [A]\n");
    }
}
