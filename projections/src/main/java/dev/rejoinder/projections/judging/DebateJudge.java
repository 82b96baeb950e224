package dev.rejoinder.projections.judging;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.live.LiveJudgement;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.projections.verdicts.Verdict;

/// Judges one debate while it goes on: takes in event after event, and says which verdicts each has changed.
///
/// What it says is what a judgement of the whole debate would say at that version, to the last bit, wherever it began.
public final class DebateJudge {

    private final DebateId debateId;

    private final IndexList touched = new IndexList();

    private final Published published = new Published();

    private final Structure structure;

    private final LiveJudgement live;

    private final Docket docket;

    private long version;

    DebateJudge(DebateId debateId, Loaded loaded) {
        this.debateId = debateId;
        this.version = loaded.version();
        this.structure = loaded.structure();
        this.live = new LiveJudgement(structure.graph(), StrengthSemantics.QUADRATIC_ENERGY, touched::add);
        this.docket = new Docket(structure, live);
        touched.clear();
        loaded.since().forEach(
                (element, since) -> published.set(element, Verdict.of(live, element), since));
    }

    /// A verdict that another one follows, and that one. The former version is the one since which the former verdict
    /// held; 0 when the element is new.
    public record Turn(Subject subject, long formerVersion, Verdict verdict) {}

    /// The debate.
    public DebateId debateId() {
        return debateId;
    }

    /// The version up to which events were taken in.
    public long version() {
        return version;
    }

    /// How many elements it holds in memory.
    int size() {
        return structure.size();
    }

    /// Takes in the event of the next version, and names each verdict that is another one from then on. Where the event
    /// is about a stance, `former` is what the participant held before, if anything.
    public void hear(RejoinderEvent event, @Nullable Rating former, long at, Consumer<Turn> turned) {
        if (at != version + 1) {
            throw new IllegalStateException(
                    "Debate %s was judged up to version %d; version %d does not follow"
                            .formatted(debateId, version, at));
        }
        version = at;
        docket.take(event, former);
        touched.stream().sorted().distinct().forEach(element -> publish(element, turned));
        touched.clear();
    }

    private void publish(int element, Consumer<Turn> turned) {
        var verdict = Verdict.of(live, element);
        var former = published.of(element);
        if (former == null || !former.verdict().equals(verdict)) {
            published.set(element, verdict, version);
            turned.accept(
                    new Turn(structure.subject(element), former == null ? 0 : former.version(), verdict));
        }
    }
}
