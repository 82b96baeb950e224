package dev.rejoinder.projections.trial;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;

/// Makes up histories that the domain's rules allow, the same one for the same seed.
///
/// Few things with many events each: a history of a hundred events rewords, withdraws and restores the same handful
/// over and over, which is where an interval can go wrong.
public final class Histories {

    private static final int STATEMENTS = 8;

    private static final int RELATIONS = 8;

    private final Random random;

    private final Words words;

    private final Story story;

    private final Map<StatementId, Set<SourceId>> standing = new LinkedHashMap<>();

    private final Map<StatementId, Set<SourceId>> withdrawn = new LinkedHashMap<>();

    private final Map<RelationId, Inference> drawn = new LinkedHashMap<>();

    private final Map<RelationId, Inference> undone = new HashMap<>();

    private final Votes votes;

    private final Namings namings;

    private boolean open = true;

    private Histories(long seed) {
        this.random = new Random(seed);
        this.words = new Words(random);
        this.story = Story.untold(new DebateId(id()));
        this.votes = new Votes(random, story.debateId());
        this.namings = new Namings(random, story.debateId());
    }

    /// A history of at least so many events.
    public static Story random(long seed, int events) {
        var histories = new Histories(seed);
        var debateId = histories.story.debateId();
        histories.story.tell(new DebateOpened(debateId, histories.words.text(), ""));
        while (histories.story.version() < events) {
            histories.next(debateId);
        }
        return histories.story;
    }

    private void next(DebateId debateId) {
        List<Supplier<@Nullable Object>> choices = List.of(
                () -> add(debateId), () -> draw(debateId), () -> draw(debateId), this::reword,
                this::attribute, () -> speak(debateId), this::cite, this::uncite, this::withdraw,
                this::restore, this::addPremise, this::removePremise,
                () -> one(drawn.keySet(), this::scheme),
                () -> open ? votes.take(target()) : null, () -> open ? votes.withdraw() : null,
                () -> open ? namings.record(anything()) : null, () -> open ? namings.forget() : null,
                this::burden, this::read, this::withdrawRelation, this::restoreRelation,
                () -> head(debateId));
        var event = choices.get(random.nextInt(choices.size())).get();
        if (event != null && (open || event instanceof DebateReopened)) {
            story.tell(event);
            open = !(event instanceof DebateClosed);
        }
    }

    private @Nullable Object head(DebateId debateId) {
        return switch (random.nextInt(4)) {
            case 0 -> new DebateRetitled(debateId, words.text());
            case 1 -> new DebateDescribed(debateId, words.text());
            case 2 -> open ? new DebateClosed(debateId, "enough") : new DebateReopened(debateId);
            default -> open ? null : new DebateReopened(debateId);
        };
    }

    private @Nullable Object add(DebateId debateId) {
        if (!open || standing.size() + withdrawn.size() >= STATEMENTS) {
            return null;
        }
        var about = target();
        var id = new StatementId(id());
        standing.put(id, new HashSet<>());
        return switch (random.nextInt(3)) {
            case 0 -> new ClaimAdded(id, debateId, words.wording(), Scope.ANY);
            case 1 -> new EvidenceAdded(id, debateId, words.wording(), new Scope("1843", "London", ""));
            default -> new QuestionAsked(id, debateId, words.wording(), Scope.ANY, about);
        };
    }

    private @Nullable Object draw(DebateId debateId) {
        var target = target();
        if (!open || target == null || drawn.size() + undone.size() >= RELATIONS) {
            return null;
        }
        var premises = standing.keySet().stream().filter(each -> !each.subject().equals(target))
                .filter(_ -> random.nextBoolean()).limit(3).toList();
        if (premises.isEmpty()) {
            return null;
        }
        var kinds = RelationKind.values();
        var id = new RelationId(id());
        var inference = new Inference(kinds[random.nextInt(kinds.length)], premises, target);
        drawn.put(id, inference);
        return new RelationDrawn(id, debateId, inference,
                random.nextBoolean() ? Scheme.NONE : words.scheme());
    }

    private @Nullable Object reword() {
        return one(standing.keySet(), id -> new StatementReworded(id, words.wording()));
    }

    private @Nullable Object attribute() {
        var by = words.attribution();
        return one(standing.keySet(), id -> new StatementAttributed(id, by.speakerId(), by));
    }

    private @Nullable Object speak(DebateId debateId) {
        var act = random.nextBoolean() ? Locution.CONCEDED : Locution.RETRACTED;
        var by = words.attribution();
        return one(standing.keySet(), id -> new LocutionRecorded(LocutionId.of(by.speakerId(), id), id,
                debateId, by.speakerId(), by, act, null));
    }

    private @Nullable Object cite() {
        return one(standing.keySet(), id -> {
            var sourceId = new SourceId(new UUID(7, random.nextInt(3)));
            return open && sources(id).add(sourceId)
                    ? new SourceCited(id, sourceId, new Source("", words.text(), "", ""))
                    : null;
        });
    }

    private @Nullable Object uncite() {
        return one(standing.keySet(), id -> open ? one(Set.copyOf(sources(id)), source -> {
            sources(id).remove(source);
            return new SourceUncited(id, source);
        }) : null);
    }

    private Set<SourceId> sources(StatementId id) {
        return standing.computeIfAbsent(id, _ -> new HashSet<>());
    }

    private @Nullable Object burden() {
        return one(standing.keySet(), id -> open ? votes.burden(id) : null);
    }

    /// The domain refuses to read a support as it is read already; here nobody keeps track of that.
    private @Nullable Object read() {
        return one(drawn.keySet(), id -> inference(id).kind() == RelationKind.SUPPORT
                ? new SupportRead(id, random.nextBoolean() ? Reading.PLAIN : Reading.REQUIRED)
                : null);
    }

    private @Nullable Object withdraw() {
        return one(standing.keySet(),
                id -> move(id, standing, withdrawn, new StatementWithdrawn(id, words.text())));
    }

    private @Nullable Object restore() {
        return one(withdrawn.keySet(), id -> move(id, withdrawn, standing, new StatementRestored(id)));
    }

    private @Nullable Object withdrawRelation() {
        return one(drawn.keySet(), id -> move(id, drawn, undone, new RelationWithdrawn(id, "")));
    }

    private @Nullable Object restoreRelation() {
        return one(undone.keySet(), id -> move(id, undone, drawn, new RelationRestored(id)));
    }

    private @Nullable Object addPremise() {
        return one(drawn.keySet(), id -> one(standing.keySet(), premise -> {
            var inference = inference(id);
            var fits =
                    !inference.premises().contains(premise) && !premise.subject().equals(inference.target());
            return open && fits ? infer(id, premise, true, new PremiseAdded(id, premise)) : null;
        }));
    }

    private @Nullable Object removePremise() {
        return one(drawn.keySet(), id -> open && inference(id).premises().size() > 1
                ? one(inference(id).premises(),
                        premise -> infer(id, premise, false, new PremiseRemoved(id, premise)))
                : null);
    }

    private Object infer(RelationId id, StatementId premise, boolean added, Object event) {
        var inference = inference(id);
        var premises = new ArrayList<>(inference.premises());
        var _ = added ? premises.add(premise) : premises.remove(premise);
        drawn.put(id, new Inference(inference.kind(), premises, inference.target()));
        return event;
    }

    private Inference inference(RelationId id) {
        return requireNonNull(drawn.get(id));
    }

    private <K, V> @Nullable Object move(K key, Map<K, V> from, Map<K, V> to, Object event) {
        var value = open ? from.remove(key) : null;
        if (value == null) {
            return null;
        }
        to.put(key, value);
        return event;
    }

    private @Nullable Subject target() {
        var subjects = new ArrayList<Subject>();
        standing.keySet().forEach(id -> subjects.add(id.subject()));
        drawn.keySet().forEach(id -> subjects.add(id.subject()));
        return subjects.isEmpty() ? null : subjects.get(random.nextInt(subjects.size()));
    }

    /// A statement or relation, be it withdrawn, or else the debate.
    private @Nullable Subject anything() {
        var subjects = new ArrayList<@Nullable Subject>();
        subjects.add(null);
        List.of(standing, withdrawn).forEach(each -> each.keySet().forEach(id -> subjects.add(id.subject())));
        List.of(drawn, undone).forEach(each -> each.keySet().forEach(id -> subjects.add(id.subject())));
        return subjects.get(random.nextInt(subjects.size()));
    }

    private <T> @Nullable Object one(Collection<T> of, Function<T, @Nullable Object> event) {
        var sorted = of.stream().sorted(Comparator.comparing(Object::toString)).toList();
        return sorted.isEmpty() ? null : event.apply(sorted.get(random.nextInt(sorted.size())));
    }

    /// Named, or applied with slots that nobody checks here.
    private Object scheme(RelationId relation) {
        var premises = inference(relation).premises();
        return random.nextBoolean()
                ? new SchemeAssigned(relation, words.scheme())
                : new SchemeApplied(relation, words.scheme(), List.of(new Filling(1, premises.getFirst()),
                        new Filling(2, premises.getLast())));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
