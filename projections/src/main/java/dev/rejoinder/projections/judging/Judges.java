package dev.rejoinder.projections.judging;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;

/// The judges of the debates that were drawn lately, so that a batch need not read its debates whole.
///
/// Whoever takes a judge has it alone. A judge is of use only at the very version that the graph has reached, so one
/// that took in events whose transaction failed is left behind; what it would have said is said again by another.
public final class Judges {

    private static final int DEBATES_MAX = 1_000;

    /// An element takes about 300 bytes, most of them for its identifier; a quarter of the memory is for judges.
    private static final long ELEMENTS_MAX = Runtime.getRuntime().maxMemory() / 4 / 300;

    private final StructureReader reader;

    private final Map<DebateId, DebateJudge> idle = new LinkedHashMap<>();

    private long elements;

    /// Reads the debates of judges that are not at hand through this.
    public Judges(StructureReader reader) {
        this.reader = reader;
    }

    /// A judge of the debate as the graph has it, at this version.
    public DebateJudge take(DebateId debateId, long version) {
        var judge = remove(debateId);
        if (judge != null && judge.version() == version) {
            return judge;
        }
        return new DebateJudge(debateId, version == 0 ? Loaded.nothing() : reader.load(debateId, version));
    }

    /// Keeps a judge for the next batch.
    public synchronized void keep(DebateJudge judge) {
        remove(judge.debateId());
        idle.put(judge.debateId(), judge);
        elements += judge.size();
        for (var oldest = idle.values().iterator(); idle.size() > 1 && isFull();) {
            forget(oldest);
        }
    }

    private synchronized @Nullable DebateJudge remove(DebateId debateId) {
        var judge = idle.remove(debateId);
        elements -= judge == null ? 0 : judge.size();
        return judge;
    }

    private boolean isFull() {
        return idle.size() > DEBATES_MAX || elements > ELEMENTS_MAX;
    }

    private void forget(Iterator<DebateJudge> oldest) {
        elements -= oldest.next().size();
        oldest.remove();
    }
}
