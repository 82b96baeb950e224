package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.relation.RelationKind;

/// Statements that stand where Carneades needs a conclusion, and those that only look so.
class ReadingOppositesAndUndercuttersTests extends CarneadesDocuments {

    @Test
    void drawsArgumentsForOppositesAsAttacks() {
        for (var opposite : List.of("¬a", "-a", "(not a)")) {
            draws("""
                    statements: {a: One., b: Two.}
                    arguments: {x: {conclusion: "%s", premises: [b]}}
                    """.formatted(opposite),
                    tuple("x", RelationKind.ATTACK, List.of("b"), MapTarget.statement("a")));
        }
    }

    @Test
    void drawsArgumentsForOppositesThatAreListedAsAttacks() {
        var document = """
                statements: {a: One., ¬a: ¬One., b: Two.}
                issues: {i1: {positions: [a, ¬a], standard: PE}}
                arguments: {x: {conclusion: ¬a, premises: [b]}}
                """;

        draws(document, tuple("x", RelationKind.ATTACK, List.of("b"), MapTarget.statement("a")));
        assertThat(keys(document)).containsExactly("a", "b");
    }

    @Test
    void makesClaimsOfOppositesThatSaySomething() {
        draws("""
                statements: {a: One., ¬a: None., b: Two., c: Three., ¬c: ¬Three.,
                    d: Four, ¬d: ¬Four., e: "", -e: ""}
                issues: {i1: {positions: [a, ¬a]}, i2: {positions: [-e, b, d]}}
                arguments:
                  x: {conclusion: ¬a, premises: [b]}
                  y: {conclusion: ¬c, premises: [c]}
                  z: {conclusion: a, premises: [¬d]}
                """,
                tuple("x", RelationKind.SUPPORT, List.of("b"), MapTarget.statement("¬a")),
                tuple("y", RelationKind.SUPPORT, List.of("c"), MapTarget.statement("¬c")),
                tuple("z", RelationKind.SUPPORT, List.of("¬d"), MapTarget.statement("a")),
                tuple("¬a excludes a", RelationKind.ATTACK, List.of("¬a"), MapTarget.statement("a")),
                tuple("a excludes ¬a", RelationKind.ATTACK, List.of("a"), MapTarget.statement("¬a")),
                tuple("b excludes -e", RelationKind.ATTACK, List.of("b"), MapTarget.statement("-e")),
                tuple("d excludes -e", RelationKind.ATTACK, List.of("d"), MapTarget.statement("-e")),
                tuple("-e excludes b", RelationKind.ATTACK, List.of("-e"), MapTarget.statement("b")),
                tuple("d excludes b", RelationKind.ATTACK, List.of("d"), MapTarget.statement("b")),
                tuple("-e excludes d", RelationKind.ATTACK, List.of("-e"), MapTarget.statement("d")),
                tuple("b excludes d", RelationKind.ATTACK, List.of("b"), MapTarget.statement("d")));
    }

    @Test
    void makesClaimsOfWhatIsAssumed() {
        assertThat(
                keys("""
                        statements: {a: One., ¬a: {text: "", assumed: true}, b: Two., ¬b: ¬Two.,
                            c: "", ¬c: "", ¬¬c: ""}
                        assumptions: [¬b]
                        """))
                .containsExactly("a", "¬a", "b", "¬b", "c", "¬¬c");
    }

    @Test
    void drawsUndercuttersThatAreClaims() {
        draws("""
                statements: {a: One., b: Two., u: It does not apply.}
                arguments: {x: {conclusion: a, premises: [b], undercutter: u}, y: {conclusion: u, premises: [a]}}
                """,
                tuple("x", RelationKind.SUPPORT, List.of("b"), MapTarget.statement("a")),
                tuple("u undercuts x", RelationKind.ATTACK, List.of("u"), MapTarget.relation("x")),
                tuple("y", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("u")));
    }

    @Test
    void drawsArgumentsForUndercuttersAsUndercuts() {
        var document = """
                statements: {a: One., b: Two., ¬app(x): ¬app(x), app(x): app(x), n: ""}
                arguments:
                  y: {conclusion: ¬app(x), premises: [a]}
                  z: {conclusion: app(x), premises: [a]}
                  x: {conclusion: a, premises: [b], nas: ¬app(x)}
                  v: {conclusion: b, premises: [a], not app statement: n}
                """;

        draws(document, tuple("x", RelationKind.SUPPORT, List.of("b"), MapTarget.statement("a")),
                tuple("y", RelationKind.ATTACK, List.of("a"), MapTarget.relation("x")),
                tuple("z", RelationKind.SUPPORT, List.of("a"), MapTarget.relation("x")),
                tuple("v", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("b")));
        assertThat(keys(document)).containsExactly("a", "b");
    }

    @Test
    void breaksCircles() {
        draws("""
                statements: {a: One., u: ¬app(x), v: ¬app(y), w: ""}
                arguments:
                  x: {conclusion: v, premises: [a], undercutter: u}
                  y: {conclusion: u, premises: [a], undercutter: v}
                  z: {conclusion: w, premises: [a], undercutter: w}
                  t: {conclusion: app(x), premises: [a]}
                """, tuple("x", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("v")),
                tuple("u undercuts x", RelationKind.ATTACK, List.of("u"), MapTarget.relation("x")),
                tuple("y", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("u")),
                tuple("v undercuts y", RelationKind.ATTACK, List.of("v"), MapTarget.relation("y")),
                tuple("z", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("w")),
                tuple("w undercuts z", RelationKind.ATTACK, List.of("w"), MapTarget.relation("z")),
                tuple("t", RelationKind.SUPPORT, List.of("a"), MapTarget.relation("x")));
    }

    @Test
    void drawsIssuesAsAttacks() {
        draws("statements: {a: One., b: Two.}\nissues: {i1: {positions: [a, b], standard: BRD}}\n",
                tuple("b excludes a", RelationKind.ATTACK, List.of("b"), MapTarget.statement("a")),
                tuple("a excludes b", RelationKind.ATTACK, List.of("a"), MapTarget.statement("b")));
    }

    @Test
    void drawsNoStatementIntoTwoIssues() {
        var many = "n%d,".repeat(21).formatted(IntStream.range(0, 21).boxed().toArray());

        assertThat(
                read("""
                        statements: {a: One., b: Two., c: Three.}
                        issues: {i1: {positions: [a, b]}, i2: {positions: [b, c]}, i3: {positions: c},
                            i4: {positions: [%s]}}
                        """
                        .formatted(many)).drawn())
                .hasSize(2);
        assertThat(losses.report().counts()).containsOnlyKeys("issue").containsEntry("issue", 3L);
    }
}
