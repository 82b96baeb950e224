package dev.rejoinder.projections.drawing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.changes.Described;
import dev.rejoinder.projections.drawing.Continuity.Stamped;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.judging.DebateJudge;
import dev.rejoinder.projections.judging.Judges;
import dev.rejoinder.projections.judging.StructureReader;
import dev.rejoinder.projections.log.DebateLog;

/// Draws events into the graph, in the thread's transaction.
///
/// The debates are locked first, in one order for all, so that their versions stay what they are. An event from
/// which nothing can be drawn quarantines its debate: what comes before it is drawn, what comes after it waits.
final class Drawing {

    /// The rebuild named by those who rebuild nothing.
    static final String LIVE = "";

    private final GraphTransactions transactions;

    private final Finder finder;

    private final Continuity continuity;

    private final Function<Object, Described> describe;

    private final Blame blame;

    private final Judges judges;

    Drawing(GraphTransactions transactions, DebateLog log, Function<Object, Described> describe,
            Blame blame) {
        this.transactions = transactions;
        this.finder = new Finder(transactions);
        this.continuity = new Continuity(log);
        this.describe = describe;
        this.blame = blame;
        this.judges = new Judges(new StructureReader(transactions::run));
    }

    /// Draws the messages of debates that no other rebuild holds, and returns how far each of them is drawn now.
    Map<DebateId, Long> draw(Collection<? extends EventMessage<?>> messages, String rebuild) {
        var legible = follow(messages, rebuild).stream().map(this::read).toList();
        var found = finder.find(legible.stream().flatMap(each -> each.entries.stream()).toList());
        var rows = new Rows();
        var reached = new HashMap<DebateId, Long>();
        var seated = new ArrayList<DebateJudge>();
        for (var each : legible) {
            rows.addAll(sketch(each, found, reached, seated));
        }
        var strokes = new Strokes(transactions, rows);
        Edges.end(strokes);
        Nodes.draw(strokes);
        Histories.draw(strokes);
        Edges.draw(strokes);
        seated.forEach(judges::keep);
        return reached;
    }

    /// The messages of one debate that are to be drawn on top of what the graph holds of it.
    record Following(Row debate, List<Stamped> messages) {}

    /// What follows in each debate, all of them locked from now on.
    List<Following> follow(Collection<? extends EventMessage<?>> messages, String rebuild) {
        var debates = messages.stream().map(Stamped::of)
                .collect(groupingBy(message -> message.stamp().debateId().toString(), TreeMap::new,
                        toList()));
        var locked = finder.lock(debates.values().stream().map(Drawing::first).toList());
        var following = new ArrayList<Following>();
        debates.forEach((id, each) -> {
            var debate = locked.get(UUID.fromString(id));
            if (debate != null && !debate.has("quarantinedVersion")
                    && debate.text("rebuilding").equals(rebuild)) {
                following.add(new Following(debate, continuity.after(debate.number("version"), each)));
            }
        });
        return following;
    }

    private static Stamp first(List<Stamped> messages) {
        return messages.stream().map(Stamped::stamp).min(Comparator.comparingLong(Stamp::version))
                .orElseThrow();
    }

    private record Legible(Row debate, List<Entry> entries, @Nullable Quarantine quarantine) {}

    // Whatever keeps an event from being read will keep it the next time, so every kind of failure counts.
    private Legible read(Following following) {
        var entries = new ArrayList<Entry>();
        for (var message : following.messages) {
            var stamp = message.stamp();
            var blamed = blame.of(stamp);
            if (blamed != null) {
                return new Legible(following.debate, entries, blamed);
            }
            try {
                entries.add(Entry.read(stamp, message.message(), describe));
            } catch (RuntimeException failure) {
                return new Legible(following.debate, entries, Quarantine.of(stamp.version(), failure));
            }
        }
        return new Legible(following.debate, entries, null);
    }

    private Rows sketch(Legible legible, Found found, Map<DebateId, Long> reached, List<DebateJudge> seated) {
        var judge = judges.take(new DebateId(legible.debate.id("id")), legible.debate.number("version"));
        var sketch = new DebateSketch(legible.debate, found, judge);
        for (var entry : legible.entries) {
            try {
                sketch.add(entry);
            } catch (RuntimeException failure) {
                var before = legible.entries.subList(0, legible.entries.indexOf(entry));
                var quarantine = Quarantine.of(entry.stamp().version(), failure);
                return sketch(new Legible(legible.debate, before, quarantine), found, reached, seated);
            }
        }
        if (!legible.entries.isEmpty()) {
            var last = legible.entries.getLast().stamp();
            reached.put(last.debateId(), last.version());
        }
        seated.add(judge);
        return finish(sketch, legible);
    }

    private static Rows finish(DebateSketch sketch, Legible legible) {
        if (legible.quarantine != null) {
            return sketch.finish(legible.quarantine);
        }
        return legible.entries.isEmpty() ? new Rows() : sketch.finish();
    }
}
