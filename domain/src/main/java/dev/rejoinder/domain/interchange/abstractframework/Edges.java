package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.abstractframework.Notation.Beyond;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the arguments of a framework do to each other.
record Edges(Notation notation, ArgumentNames names, Shortfalls shortfalls, Losses losses) {

    /// How often the same line is written at most, whatever was kept aside.
    static final int TIMES_MAX = 1_000;

    /// The lines of a relation; none if the format does not know its like.
    String lines(MappedRelation relation) {
        var unknown = unknown(relation);
        if (!unknown.isEmpty()) {
            shortfalls.unless(false, relation.key(), unknown);
            return "";
        }
        shortfalls.of(relation);
        var kept = Foreign.of(relation.origins(), Framework.SYSTEM);
        var lines = relation.premises().size() == 1 ? alone(relation, kept) : together(relation, kept);
        return lines.repeat(Math.clamp(kept.path(Edge.TIMES).asInt(1), 1, TIMES_MAX));
    }

    private String unknown(MappedRelation relation) {
        return switch (relation.kind()) {
            case REPHRASE -> "rephrase";
            case PREFERENCE -> "preference";
            case ATTACK -> relation.target().isRelation() ? "undercut" : "";
            case SUPPORT -> relation.target().isRelation() ? "underpin" : unknownSupport();
        };
    }

    private String unknownSupport() {
        return notation.knows(Beyond.SUPPORTS) ? "" : "support";
    }

    private String alone(MappedRelation relation, ObjectNode kept) {
        var premise = names.of(relation.premises().getFirst());
        var target = names.of(relation.target().key());
        loseId(relation, Edge.shape(relation.kind(), List.of(notation.id(premise)), notation.id(target)));
        var label = kept.path(Edge.LABEL).asString("");
        shortfalls.unless(label.isEmpty() || notation.knows(Beyond.LABELS), relation.key(), Edge.LABEL);
        return notation.knows(Beyond.LABELS) && !label.isEmpty()
                ? notation.fact(predicate(relation), List.of(premise, target, Comments.line(label)))
                : notation.fact(predicate(relation), List.of(premise, target));
    }

    private String together(MappedRelation relation, ObjectNode kept) {
        return notation.knows(Beyond.SETS) ? set(relation, kept) : split(relation);
    }

    private String split(MappedRelation relation) {
        losses.lose(relation.key(), "linked-premises", Treatment.SPLIT,
                "Each of the %d premises attacks by itself".formatted(relation.premises().size()));
        var target = names.of(relation.target().key());
        return relation.premises().stream()
                .map(premise -> notation.fact(predicate(relation), List.of(names.of(premise), target)))
                .collect(Collectors.joining());
    }

    private String set(MappedRelation relation, ObjectNode kept) {
        var id = Aside.id(Framework.SYSTEM, relation.origins(), relation.key());
        var set = names.unused(kept.path(Edge.SET).asString(id), relation.key());
        if (!kept.has(Edge.SET)) {
            loseId(relation, notation.id(set));
        }
        var weight = kept.path(Argument.WEIGHT).asString("");
        var members = relation.premises().stream().map(premise -> List.of(set, names.of(premise)))
                .map(pair -> notation.fact("mem", pair));
        var fact = notation.fact(predicate(relation), List.of(set, names.of(relation.target().key())));
        var weights = weight.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(notation.fact("w", List.of(set, weight)));
        return Stream.of(members, Stream.of(fact), weights).flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private void loseId(MappedRelation relation, String read) {
        if (!Aside.fitting(read).equals(Aside.id(Framework.SYSTEM, relation.origins(), relation.key()))) {
            losses.lose(relation.key(), "id", Treatment.REPLACED,
                    "Reading it back, it is called %s".formatted(read));
        }
    }

    private static String predicate(MappedRelation relation) {
        return relation.kind() == RelationKind.ATTACK ? "att" : "supp";
    }
}
