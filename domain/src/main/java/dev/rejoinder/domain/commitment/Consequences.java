package dev.rejoinder.domain.commitment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// Finds what a speaker holds although they reject what it cannot hold without. A support that is read as required
/// says that its target entails each of its premises; a speaker accepts it unless they argue against it.
///
/// One search backwards from everything that is rejected, at most six links deep, which looks at each statement once
/// and goes no further where something held was found.
final class Consequences {

    private static final int DEPTH = 6;

    private final Speech speech;

    private final Map<UUID, List<Link>> entailing = new HashMap<>();

    private final ArrayDeque<Node> pending = new ArrayDeque<>();

    private final Set<UUID> seen = new HashSet<>();

    /// A statement from which something rejected follows, and by which link.
    private record Node(UUID statement, Commitment rejected, int depth, @Nullable Node next,
            @Nullable Link link) {

        List<Subject> path() {
            var path = new ArrayList<Subject>();
            for (var at = this; at != null && at.link != null; at = at.next) {
                path.add(Subject.relation(at.link.id().value()));
            }
            return path;
        }
    }

    Consequences(Speech speech, Proceedings proceedings) {
        this.speech = speech;
        proceedings.links().stream().filter(this::isAccepted).forEach(link -> link.inference().premises()
                .forEach(premise -> entailing
                        .computeIfAbsent(speech.sameness().of(premise), _ -> new ArrayList<>()).add(link)));
    }

    private boolean isAccepted(Link link) {
        return link.is(RelationKind.SUPPORT) && link.reading() == Reading.REQUIRED
                && link.inference().target().kind() == Subject.Kind.STATEMENT
                && speech.sides().on(Content.of(link.id()), Sign.AGAINST).isEmpty();
    }

    Stream<Inconsistency> rejected() {
        speech.held().stream().filter(held -> held.tenet().sign() == Sign.AGAINST)
                .filter(held -> held.tenet().content().kind() == Content.Kind.STATEMENT)
                .map(held -> speech.sides().firmest(held.tenet().content(), Sign.AGAINST).orElse(held))
                .forEach(held -> reach(new Node(statement(held), held, 0, null, null)));
        var found = new ArrayList<Inconsistency>();
        while (!pending.isEmpty()) {
            var node = pending.removeFirst();
            if (node.depth == 0 || clash(node, found).isEmpty()) {
                expand(node);
            }
        }
        return found.stream();
    }

    private UUID statement(Commitment held) {
        return speech.sameness().of(held.tenet().content()).id();
    }

    private Optional<Commitment> clash(Node node, List<Inconsistency> found) {
        var held = speech.sides().firmest(new Content(Content.Kind.STATEMENT, node.statement), Sign.FOR);
        held.ifPresent(commitment -> found.add(speech.found(Detector.REJECTED_CONSEQUENCE,
                List.of(commitment, node.rejected), node.path())));
        return held;
    }

    private void expand(Node node) {
        if (node.depth < DEPTH) {
            entailing.getOrDefault(node.statement, List.of()).forEach(
                    link -> reach(new Node(speech.sameness().of(new StatementId(link.target())),
                            node.rejected, node.depth + 1, node, link)));
        }
    }

    private void reach(Node node) {
        if (seen.add(node.statement)) {
            pending.add(node);
        }
    }
}
