package dev.rejoinder.domain.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.StatementId;

/// What a relation says: these premises, together, bear on that target in this way. 1 to 50 different premises,
/// none of which is the target.
public record Inference(RelationKind kind, List<StatementId> premises, Subject target) {

    /// The most premises of one relation.
    public static final int PREMISE_LIMIT = 50;

    public Inference {
        premises = List.copyOf(premises);
        checkCount("premises", premises.size());
        var seen = new HashSet<StatementId>();
        for (var index = 0; index < premises.size(); index++) {
            check("premises." + index, premises.get(index), target, seen);
        }
    }

    private static void checkCount(String field, int count) {
        if (count == 0) {
            throw new RuleViolation(Rule.PREMISES_MISSING, field, "A relation needs at least one premise");
        }
        if (count > PREMISE_LIMIT) {
            throw new RuleViolation(
                    new Refusal.LimitExceeded(Rule.PREMISES_TOO_MANY, field, PREMISE_LIMIT, count,
                            "A relation takes at most %d premises; these are %d".formatted(PREMISE_LIMIT,
                                    count)));
        }
    }

    private static void check(String field, StatementId premise, Subject target, HashSet<StatementId> seen) {
        if (premise.subject().equals(target)) {
            throw new RuleViolation(Rule.RELATION_TO_ITSELF, field,
                    "Statement %s cannot be a premise of a relation that targets it".formatted(premise));
        }
        if (!seen.add(premise)) {
            throw new RuleViolation(Rule.PREMISE_REPEATED, field,
                    "Statement %s is a premise twice".formatted(premise));
        }
    }

    /// Equal for two relations exactly when they have the same kind, premises in any order, and target.
    public String shape() {
        return premises.stream().map(StatementId::toString).sorted()
                .collect(Collectors.joining("+", kind + ":", ">" + target.kind() + ":" + target.id()));
    }

    /// The inference of this shape, its premises in the order of their identifiers.
    public static Inference ofShape(String shape) {
        var sides = shape.split(">", 2);
        var from = sides[0].split(":", 2);
        var to = sides[1].split(":", 2);
        var premises =
                Arrays.stream(from[1].split("\\+")).map(UUID::fromString).map(StatementId::new).toList();
        return new Inference(RelationKind.valueOf(from[0]), premises,
                new Subject(Subject.Kind.valueOf(to[0]), UUID.fromString(to[1])));
    }

    /// The same inference from one premise more.
    public Inference with(StatementId premise) {
        checkCount("premise", premises.size() + 1);
        check("premise", premise, target, new HashSet<>(premises));
        var more = new ArrayList<>(premises);
        more.add(premise);
        return new Inference(kind, more, target);
    }

    /// The same inference from one premise less.
    public Inference without(StatementId premise) {
        var fewer = premises.stream().filter(held -> !held.equals(premise)).toList();
        checkCount("premise", fewer.size());
        return new Inference(kind, fewer, target);
    }
}
