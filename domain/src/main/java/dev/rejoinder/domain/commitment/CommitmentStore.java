package dev.rejoinder.domain.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// What every speaker of a debate is bound to, and was: fed with what happened, in the order of the debate's
/// versions, it answers as of any version up to the last.
///
/// Whatever happens touches few speakers on few statements, and the arguments around them. What binds these is
/// derived anew and compared with what bound them before; the differences open and close commitments. A statement
/// with many relations costs as many derivations when it is attributed or withdrawn, everything else a handful.
public final class CommitmentStore {

    private final Proceedings proceedings = new Proceedings();

    private final Derivation derivation = new Derivation(proceedings);

    private final Map<SpeakerId, List<Entry>> entries = new HashMap<>();

    private final Map<Object, Map<Tenet, Entry>> open = new HashMap<>();

    private static final class Entry {

        private final Tenet tenet;

        private final long from;

        private long until = Commitment.OPEN;

        private boolean takenBack;

        Entry(Tenet tenet, long from) {
            this.tenet = tenet;
            this.from = from;
        }

        Commitment commitment() {
            return new Commitment(tenet, from, until, takenBack);
        }
    }

    /// One step: the version at which it happened, and who took something back in it, if somebody did.
    private record Step(long version, @Nullable SpeakerId releasing) {}

    /// Takes in what happened at this version. One version may bring several happenings.
    public void add(Happening happening, long version) {
        proceedings.follow(happening, version);
        var step = new Step(version, releasing(happening));
        switch (happening) {
            case Happening.Said _,Happening.SchemeNamed _,Happening.ReadAs _ -> {
            } // these bind nobody
            case Happening.Attributed(var id, _) -> settleAround(id, step);
            case Happening.Spoken spoken -> settle(spoken, step);
            case Happening.Drawn(var id, _, _) -> settle(id, step);
            case Happening.PremiseJoined(var id, _) -> settle(id, step);
            case Happening.PremiseLeft(var id, _) -> settle(id, step);
            case Happening.Withdrawn(var subject) -> settleAround(subject, step);
            case Happening.Restored(var subject) -> settleAround(subject, step);
        }
    }

    private static @Nullable SpeakerId releasing(Happening happening) {
        return happening instanceof Happening.Spoken(var speaker, _, var act, _)
                && (act == Locution.RETRACTED || act == Locution.QUALIFIED) ? speaker : null;
    }

    private void settle(Happening.Spoken spoken, Step step) {
        var releases = step.releasing != null || spoken.act() == Locution.REPORTED;
        if (releases) {
            proceedings.around(spoken.statement()).forEach(relation -> settle(relation, step));
        }
        settle(new Voice(spoken.speaker(), spoken.statement()), step);
        if (spoken.as() != null) {
            settle(new Voice(spoken.speaker(), spoken.as()), step);
        }
    }

    private void settleAround(Subject subject, Step step) {
        switch (subject.kind()) {
            case STATEMENT -> settleAround(new StatementId(subject.id()), step);
            case RELATION -> {
                settle(new RelationId(subject.id()), step);
                proceedings.bearingOn(subject).forEach(relation -> settle(relation, step));
            }
        }
    }

    private void settleAround(StatementId id, Step step) {
        proceedings.speakers(id).forEach(speaker -> settle(new Voice(speaker, id), step));
        proceedings.around(id).forEach(relation -> settle(relation, step));
    }

    private void settle(Voice voice, Step step) {
        settle(voice, derivation.from(voice), step);
    }

    private void settle(RelationId relation, Step step) {
        settle(relation, derivation.from(relation), step);
    }

    private void settle(Object origin, Stream<Tenet> derived, Step step) {
        var binding = derived.collect(Collectors.toCollection(LinkedHashSet::new));
        var before = open.computeIfAbsent(origin, _ -> new LinkedHashMap<>());
        before.entrySet().removeIf(held -> {
            var ends = !binding.contains(held.getKey());
            if (ends) {
                held.getValue().until = step.version;
                held.getValue().takenBack = held.getKey().speaker().equals(step.releasing);
            }
            return ends;
        });
        binding.forEach(tenet -> before.computeIfAbsent(tenet, _ -> opened(tenet, step.version)));
    }

    private Entry opened(Tenet tenet, long version) {
        var entry = new Entry(tenet, version);
        entries.computeIfAbsent(tenet.speaker(), _ -> new ArrayList<>()).add(entry);
        return entry;
    }

    /// Everything that the speaker was ever bound to up to this version, in the order in which it began, as it looked
    /// then.
    public List<Commitment> history(SpeakerId speaker, long version) {
        return entries.getOrDefault(speaker, List.of()).stream().map(Entry::commitment)
                .filter(commitment -> commitment.from() <= version && commitment.from() < commitment.until())
                .map(commitment -> commitment.asOf(version)).toList();
    }

    /// What the speaker is bound to at this version.
    public List<Commitment> held(SpeakerId speaker, long version) {
        return history(speaker, version).stream().filter(commitment -> commitment.heldAt(version)).toList();
    }

    /// Everybody who was ever bound to anything.
    public List<SpeakerId> speakers() {
        return List.copyOf(entries.keySet());
    }

    Proceedings proceedings() {
        return proceedings;
    }
}
