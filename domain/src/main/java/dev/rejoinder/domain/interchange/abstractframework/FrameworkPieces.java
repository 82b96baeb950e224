package dev.rejoinder.domain.interchange.abstractframework;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.abstractframework.Notation.Beyond;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.interchange.parts.Standing;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Writes a map as a framework: goes over it once for names and counts, then again, element by element.
final class FrameworkPieces {

    private final ArgumentMap map;

    private final Losses losses;

    private final Notation notation;

    private final Standing standing;

    private final ArgumentNames names;

    private final Shortfalls shortfalls;

    private FrameworkPieces(ArgumentMap map, Losses losses, Notation notation) {
        this.map = map;
        this.losses = losses;
        this.notation = notation;
        standing = Standing.of(map, losses);
        names = new ArgumentNames(notation);
        shortfalls = new Shortfalls(losses);
        try (var statements = statements()) {
            statements.forEach(names::add);
        }
    }

    /// The document in this notation.
    static Stream<String> of(ArgumentMap map, Losses losses, Notation notation) {
        return Pieces.of(List.of(() -> new FrameworkPieces(map, losses, notation).parts()));
    }

    private Stream<String> parts() {
        var edges = new Edges(notation, names, shortfalls, losses);
        return Pieces.of(List.of(this::opening, () -> statements().map(this::argument),
                () -> Stream.of(notation.between()), () -> statements().map(this::itself),
                () -> map.relations().filter(relation -> !standing.lacks(relation.key())).map(edges::lines),
                this::facts));
    }

    private Stream<MappedStatement> statements() {
        return map.statements().filter(statement -> !standing.lacks(statement.key()));
    }

    private Stream<String> opening() {
        shortfalls.of(map);
        return Stream.of(notation.opening(map.heading().title(), names.count()));
    }

    private String argument(MappedStatement statement) {
        shortfalls.of(statement);
        var key = statement.key();
        var name = names.of(key);
        var kept = Foreign.of(statement.origins(), Framework.SYSTEM);
        var words = Aside.text(statement.wording().text(), kept);
        if (!notation.id(name).equals(Aside.id(Framework.SYSTEM, statement.origins(), key))) {
            losses.lose(key, "id", Treatment.REPLACED, "In the document it is called %s".formatted(name));
        }
        if (!notation.keeps(name, words)) {
            losses.lose(key, "text", Treatment.REPLACED,
                    "The words are no part of the framework as they are");
        }
        var weight = kept.path(Argument.WEIGHT).asString("");
        shortfalls.unless(weight.isEmpty() || notation.knows(Beyond.FACTS), key, Argument.WEIGHT);
        return notation.argument(name, words)
                + (weight.isEmpty() || !notation.knows(Beyond.FACTS)
                        ? ""
                        : notation.fact("w", List.of(name, weight)));
    }

    /// What the statement, in the framework that it came from, does to itself.
    private String itself(MappedStatement statement) {
        var kept = Foreign.of(statement.origins(), Framework.SYSTEM);
        var supports = times(kept, RelationKind.SUPPORT);
        shortfalls.unless(supports == 0 || notation.knows(Beyond.SUPPORTS), statement.key(),
                Edge.itself(RelationKind.SUPPORT));
        var pair = Collections.nCopies(2, names.of(statement.key()));
        return notation.fact("att", pair).repeat(times(kept, RelationKind.ATTACK))
                + (notation.knows(Beyond.SUPPORTS) ? notation.fact("supp", pair).repeat(supports) : "");
    }

    private static int times(ObjectNode kept, RelationKind kind) {
        return Math.clamp(kept.path(Edge.itself(kind)).asInt(0), 0, Edges.TIMES_MAX);
    }

    private Stream<String> facts() {
        var facts = Foreign.gathered(map.heading().origins(), Framework.SYSTEM).path(FactsDraft.FACTS);
        shortfalls.unless(facts.isEmpty() || notation.knows(Beyond.FACTS), "", FactsDraft.FACTS);
        return notation.knows(Beyond.FACTS)
                ? facts.valueStream().map(fact -> fact.asString("") + ".\n")
                : Stream.empty();
    }
}
