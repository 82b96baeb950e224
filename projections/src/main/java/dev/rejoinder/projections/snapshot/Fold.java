package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.ChallengeView;
import dev.rejoinder.projections.statements.WithdrawalView;

/// A debate in memory, event after event. Asked at any version, it answers as the graph would.
///
/// What it holds are values that never change, so that a snapshot costs two lists and not a copy of the debate.
public final class Fold {

    private final DebateId debateId;

    private long version;

    private @Nullable Instant at;

    private @Nullable SnapshotHeading heading;

    private final Map<UUID, SnapshotStatement> statements = new LinkedHashMap<>();

    private final Map<UUID, SnapshotRelation> relations = new LinkedHashMap<>();

    private final Map<StanceId, Rating> stances = new HashMap<>();

    private final Map<UUID, String> speakers = new HashMap<>();

    private final Map<LocutionId, Locution> locutions = new HashMap<>();

    private final Map<UUID, SnapshotCharge> charges = new LinkedHashMap<>();

    private int sources;

    /// The debate before its first event.
    public Fold(DebateId debateId) {
        this.debateId = debateId;
    }

    /// Takes in the next event of the debate.
    public void add(RejoinderEvent event, Stamp stamp) {
        requireNext(stamp);
        switch (event) {
            case DebateEvent happened -> heading = SnapshotHeading.after(heading, happened);
            case StatementEvent happened -> add(happened, stamp);
            case RelationEvent happened -> add(happened, stamp);
            case StanceEvent happened -> add(happened);
            case SpeechEvent happened -> add(happened, stamp);
            case OriginEvent _ -> {
            } // no snapshot tells what things are called elsewhere
            default -> throw new IllegalArgumentException(
                    "A debate knows no %s".formatted(event.getClass().getName()));
        }
        version = stamp.version();
        at = stamp.occurredAt();
    }

    private void requireNext(Stamp stamp) {
        if (!stamp.debateId().equals(debateId) || stamp.version() != version + 1) {
            throw new IllegalStateException(
                    "Version %d of debate %s does not follow on version %d of debate %s"
                            .formatted(stamp.version(), stamp.debateId(), version, debateId));
        }
    }

    private void add(StatementEvent event, Stamp stamp) {
        var id = event.statementId();
        var after = switch (event) {
            case ClaimAdded(_, _, var wording, var scope) ->
                SnapshotStatement.added(id, StatementKind.CLAIM, wording, stamp).within(scope);
            case EvidenceAdded(_, _, var wording, var scope) ->
                SnapshotStatement.added(id, StatementKind.EVIDENCE, wording, stamp).within(scope);
            case QuestionAsked(_, _, var wording, var scope, var about) ->
                SnapshotStatement.added(id, StatementKind.QUESTION, wording, stamp).within(scope)
                        .asking(about);
            case StatementReworded(_, var wording) -> known(id.value()).reading(wording);
            case StatementAttributed attributed -> known(id.value()).attributed(named(attributed, stamp));
            case SourceCited(_, var source, var cited) -> {
                sources++;
                yield known(id.value()).citing(source, cited, stamp);
            }
            case SourceUncited(_, var source) -> {
                sources--;
                yield known(id.value()).without(source);
            }
            case BurdenPlaced _ -> known(id.value()).needing(true);
            case BurdenLifted _ -> known(id.value()).needing(false);
            case CriticalQuestionPosed(_, var relation, var question) ->
                known(id.value()).posing(new ChallengeView(relation, question));
            case StatementWithdrawn(_, var reason) -> known(id.value()).withdrawn(withdrawal(stamp, reason));
            case StatementRestored _ -> known(id.value()).withdrawn(null);
        };
        statements.put(id.value(), after);
    }

    private void add(SpeechEvent event, Stamp stamp) {
        var id = known(event.statementId().value()).id();
        switch (event) {
            case LocutionRecorded recorded -> {
                locutions.put(recorded.locutionId(), recorded.act());
                name(recorded.speakerId(), recorded.attribution());
            }
            case ChargeRaised raised -> charges.put(id, SnapshotCharge.raised(raised, stamp));
            case ChargeAnswered answered ->
                charges.put(id, found("charge", id, charges).answered(answered, stamp));
        }
    }

    private String name(SpeakerId speaker, Attribution said) {
        return speakers.computeIfAbsent(speaker.value(), _ -> said.name());
    }

    private SnapshotAttribution named(StatementAttributed event, Stamp stamp) {
        var said = event.attribution();
        var name = name(event.speakerId(), said);
        return new SnapshotAttribution(event.speakerId().value(), name, said.kind(), said.where(),
                said.when(), stamp.occurredAt(), stamp.participant());
    }

    private void add(RelationEvent event, Stamp stamp) {
        var id = event.relationId().value();
        var after = switch (event) {
            case RelationDrawn drawn -> SnapshotRelation.drawn(drawn, inOrder(drawn), stamp);
            case PremiseAdded(_, var premise) -> drawn(id).with(premise.value());
            case PremiseRemoved(_, var premise) -> drawn(id).without(premise.value());
            case SchemeAssigned(_, var scheme) -> drawn(id).following(scheme.value(), List.of());
            case SchemeApplied(_, var scheme, var slots) -> drawn(id).following(scheme.value(), slots);
            case SupportRead(_, var reading) -> drawn(id).read(reading);
            case RelationWithdrawn(_, var reason) -> drawn(id).withdrawn(withdrawal(stamp, reason));
            case RelationRestored _ -> drawn(id).withdrawn(null);
        };
        relations.put(id, after);
    }

    private void add(StanceEvent event) {
        var held = switch (event) {
            case StanceTaken taken -> taken.rating();
            case StanceWithdrawn _ -> null;
        };
        var before = held == null ? stances.remove(event.stanceId()) : stances.put(event.stanceId(), held);
        var id = event.subject().id();
        switch (event.subject().kind()) {
            case STATEMENT -> statements.put(id, known(id).rated(counts(known(id).stances(), before, held)));
            case RELATION -> relations.put(id, drawn(id).rated(counts(drawn(id).stances(), before, held)));
        }
    }

    private static StanceCounts counts(StanceCounts counts, @Nullable Rating before, @Nullable Rating held) {
        var without = before == null ? counts : counts.plus(before, -1);
        return held == null ? without : without.plus(held, 1);
    }

    /// Premises that came together are in the order in which they were added to the debate.
    private List<UUID> inOrder(RelationDrawn drawn) {
        return drawn.inference().premises().stream().map(premise -> known(premise.value()))
                .sorted(Comparator.comparingLong(SnapshotStatement::since)).map(SnapshotStatement::id)
                .toList();
    }

    private static WithdrawalView withdrawal(Stamp stamp, String reason) {
        return new WithdrawalView(stamp.occurredAt(), stamp.participant(), reason);
    }

    private SnapshotStatement known(UUID id) {
        return found("statement", id, statements);
    }

    private SnapshotRelation drawn(UUID id) {
        return found("relation", id, relations);
    }

    private <T> T found(String kind, UUID id, Map<UUID, T> among) {
        var found = among.get(id);
        if (found == null) {
            throw new IllegalStateException("There is no %s %s in debate %s".formatted(kind, id, debateId));
        }
        return found;
    }

    /// The debate.
    public DebateId debateId() {
        return debateId;
    }

    /// How many events were taken in.
    public long version() {
        return version;
    }

    /// When the last of them happened; none before the first.
    public @Nullable Instant at() {
        return at;
    }

    /// The heading; none before the debate was opened.
    public @Nullable SnapshotHeading heading() {
        return heading;
    }

    /// A statement; none when there is none of that identifier.
    public @Nullable SnapshotStatement statement(UUID id) {
        return statements.get(id);
    }

    /// A relation; none when there is none of that identifier.
    public @Nullable SnapshotRelation relation(UUID id) {
        return relations.get(id);
    }

    /// What a speaker did with a statement last; none when nothing is on record.
    public @Nullable Locution locution(LocutionId id) {
        return locutions.get(id);
    }

    /// All charges, in the order in which they were raised.
    public List<SnapshotCharge> charges() {
        return List.copyOf(charges.values());
    }

    /// All statements, in the order in which they were added.
    public Stream<SnapshotStatement> statements() {
        return statements.values().stream();
    }

    /// All relations, in the order in which they were drawn.
    public Stream<SnapshotRelation> relations() {
        return relations.values().stream();
    }

    /// True when the target of a relation or one of its premises is withdrawn.
    public boolean restsOnWithdrawn(SnapshotRelation relation) {
        var target = relation.target().id();
        return switch (relation.target().kind()) {
            case STATEMENT -> known(target).withdrawal() != null;
            case RELATION -> drawn(target).withdrawal() != null;
        } || relation.premises().stream().anyMatch(premise -> known(premise).withdrawal() != null);
    }

    /// How many statements, relations and sources there are together: what a snapshot takes up.
    public int elements() {
        return statements.size() + relations.size() + sources;
    }

    /// Everything as it stands now.
    public Snapshot snapshot() {
        return new Snapshot(debateId.value(), version, at, heading, List.copyOf(statements.values()),
                List.copyOf(relations.values()));
    }
}
