package dev.rejoinder.domain.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;

/// Finds speakers who make a demand while evidence says that they do the opposite. A demand is a statement that a
/// practical argument, a rule or a value rests on or leads to. Evidence of the deed is a piece of evidence that
/// attacks, as a tu quoque, the demand or an argument for or from it that draws on the speaker.
record Deeds(Speech speech, Proceedings proceedings) {

    private static final Set<Scheme> DEMANDING = Set.of(new Scheme("practical-reasoning"),
            new Scheme("established-rule"), new Scheme("values"));

    private static final Scheme TU_QUOQUE = new Scheme("tu-quoque");

    Stream<Inconsistency> opposed() {
        var demands = demands();
        var found = new HashSet<UUID>();
        return proceedings.links().stream()
                .filter(link -> link.is(RelationKind.ATTACK) && link.scheme().equals(TU_QUOQUE))
                .flatMap(link -> deed(link).stream().flatMap(deed -> attacked(link)
                        .map(statement -> demands.get(speech.sameness().of(statement)))
                        .filter(demand -> demand != null && found.add(demand.tenet().content().id()))
                        .map(demand -> speech.found(Detector.WORD_AGAINST_DEED, List.of(demand),
                                List.of(deed.subject(), Subject.relation(link.id().value()))))));
    }

    /// What the speaker holds and demands.
    private Map<UUID, Commitment> demands() {
        var demanding = new HashSet<UUID>();
        proceedings.links().stream()
                .filter(link -> link.is(RelationKind.SUPPORT) && DEMANDING.contains(link.scheme()))
                .flatMap(Deeds::statements).forEach(id -> demanding.add(speech.sameness().of(id)));
        var demands = new HashMap<UUID, Commitment>();
        speech.held().stream().map(Commitment::tenet).map(Tenet::content).filter(
                content -> content.kind() == Content.Kind.STATEMENT
                        && demanding.contains(speech.sameness().of(content).id()))
                .forEach(content -> speech.sides().firmest(content, Sign.FOR)
                        .ifPresent(held -> demands.put(speech.sameness().of(content).id(), held)));
        return demands;
    }

    private Optional<StatementId> deed(Link link) {
        return link.inference().premises().stream().filter(
                premise -> proceedings.saying(premise).kind() == StatementKind.EVIDENCE
                        && proceedings.saying(premise).standing())
                .findFirst();
    }

    private Stream<StatementId> attacked(Link link) {
        return switch (link.inference().target().kind()) {
            case STATEMENT -> Stream.of(new StatementId(link.target()));
            case RELATION -> proceedings.find(new RelationId(link.target()))
                    .filter(argument -> argument.is(RelationKind.SUPPORT) && drawsOnSpeaker(argument))
                    .stream()
                    .flatMap(Deeds::statements);
        };
    }

    private boolean drawsOnSpeaker(Link argument) {
        return statements(argument)
                .anyMatch(statement -> speech.speaker().equals(proceedings.saying(statement).speaker()));
    }

    private static Stream<StatementId> statements(Link link) {
        var target = link.inference().target();
        var statements = new ArrayList<>(link.inference().premises());
        if (target.kind() == Subject.Kind.STATEMENT) {
            statements.add(new StatementId(target.id()));
        }
        return statements.stream();
    }
}
