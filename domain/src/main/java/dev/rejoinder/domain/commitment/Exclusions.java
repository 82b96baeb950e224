package dev.rejoinder.domain.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// Pairs of statements that exclude each other: each attacks the other, by itself and with nothing in between.
final class Exclusions {

    /// Two statements of which one attacks the other.
    private record Arrow(UUID from, UUID to) {

        Arrow reversed() {
            return new Arrow(to, from);
        }
    }

    /// Two statements that exclude each other, and the two attacks that say so.
    record Pair(Content one, Content other, List<Subject> attacks) {

        Content besides(Content content) {
            return one.equals(content) ? other : one;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    private final Map<Content, List<Pair>> around = new HashMap<>();

    Exclusions(Proceedings proceedings, Sameness sameness) {
        var arrows = new HashMap<Arrow, Link>();
        proceedings.links().stream().filter(link -> link.is(RelationKind.ATTACK))
                .filter(link -> link.inference().premises().size() == 1)
                .filter(link -> link.inference().target().kind() == Subject.Kind.STATEMENT)
                .forEach(link -> pair(link, sameness, arrows));
    }

    private void pair(Link link, Sameness sameness, Map<Arrow, Link> arrows) {
        var from = sameness.of(link.inference().premises().getFirst());
        var to = sameness.of(new StatementId(link.target()));
        var arrow = new Arrow(from, to);
        var known = arrows.putIfAbsent(arrow, link) != null;
        var back = arrows.get(arrow.reversed());
        if (!known && back != null && !from.equals(to)) {
            add(new Pair(new Content(Content.Kind.STATEMENT, to),
                    new Content(Content.Kind.STATEMENT, from),
                    List.of(Subject.relation(back.id().value()), Subject.relation(link.id().value()))));
        }
    }

    private void add(Pair pair) {
        pairs.add(pair);
        around.computeIfAbsent(pair.one(), _ -> new ArrayList<>()).add(pair);
        around.computeIfAbsent(pair.other(), _ -> new ArrayList<>()).add(pair);
    }

    /// The pairs that this content is one of.
    List<Pair> of(Content content) {
        return around.getOrDefault(content, List.of());
    }

    List<Pair> pairs() {
        return pairs;
    }
}
