package dev.rejoinder.projections.diff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.snapshot.Oversize;
import dev.rejoinder.projections.snapshot.SnapshotHeading;
import dev.rejoinder.projections.snapshot.SnapshotRelation;
import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.stances.Stances;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.Statements;

/// Compares two moments of a debate. What was touched in between is found by the changes, and only that is read at
/// both moments: the cost goes with the changes in between, not with the debate.
public final class Differences {

    private static final String HELD = """
            MATCH (d:Debate {id: $debate})
            RETURN d.version AS version
            """;

    private final Graph graph;

    private final Debates debates;

    private final Statements statements;

    private final Relations relations;

    private final Stances stances;

    private final DiffLimits limits;

    /// Reads from this graph, within limits.
    public Differences(Graph graph, DiffLimits limits) {
        this.graph = graph;
        this.debates = new Debates(graph);
        this.statements = new Statements(graph);
        this.relations = new Relations(graph);
        this.stances = new Stances(graph);
        this.limits = limits;
    }

    /// What differs when one goes from one version of a debate to another, earlier or later.
    public DebateDiff between(UUID debate, long from, long to) {
        var earlier = Math.min(from, to);
        var later = Math.max(from, to);
        requireFew("changes", later - earlier, limits.changes());
        var touched = Touched.between(graph, debate, earlier, later);
        requireFew("subjects", touched.size(), limits.subjects());
        return new Found(touched, earlier, later).compare(debate, from, to);
    }

    private static void requireFew(String what, long count, long limit) {
        if (count > limit) {
            throw new Oversize("There are %d %s between these moments; at most %d are compared"
                    .formatted(count, what, limit), Map.of(what, count, "limit", limit));
        }
    }

    /// The version of the debate that the graph holds by now.
    private long held(UUID debate) {
        var rows = graph.read(HELD, Map.of("debate", debate.toString()));
        return rows.isEmpty() ? 0 : rows.getFirst().number("version");
    }

    /// What was touched, as it was at both versions.
    private final class Found {

        private final List<Touched> touched;

        private final long earlier;

        private final long later;

        private final States<Rated<StatementView>> foundStatements;

        private final States<Rated<RelationView>> foundRelations;

        Found(List<Touched> touched, long earlier, long later) {
            this.touched = touched;
            this.earlier = earlier;
            this.later = later;
            foundStatements = States.read(ids(Touched.Kind.STATEMENT), earlier, later,
                    Rated.finding(statements::find, stances));
            foundRelations = States.read(ids(Touched.Kind.RELATION), earlier, later,
                    Rated.finding(relations::find, stances));
        }

        private List<UUID> ids(Touched.Kind kind) {
            return touched.stream().filter(each -> each.kind() == kind).map(Touched::id).toList();
        }

        DebateDiff compare(UUID debate, long from, long to) {
            var have = held(debate);
            if (have < later || !complete()) {
                throw new NotHeld(debate, have, later);
            }
            var ends = debates.find(LongStream.of(from, to).distinct().filter(version -> version > 0)
                    .mapToObj(version -> new Pin(debate, version)).toList());
            var comparison = new Comparison(debate, end(from, ends.get(new Pin(debate, from))),
                    end(to, ends.get(new Pin(debate, to))));
            touched.forEach(each -> add(comparison, each, each.causes(debate), from <= to));
            return comparison.finish();
        }

        private boolean complete() {
            return touched.stream().mapToLong(each -> each.versions().size()).sum() == later - earlier
                    && foundStatements.complete(ids(Touched.Kind.STATEMENT), it -> it.view().debateVersion())
                    && foundRelations.complete(ids(Touched.Kind.RELATION), it -> it.view().debateVersion());
        }

        private DiffEnd end(long version, @Nullable DebateView debate) {
            return debate == null
                    ? new DiffEnd(version, null, null)
                    : new DiffEnd(debate.version(), debate.changedAt(), SnapshotHeading.of(debate));
        }

        private void add(Comparison comparison, Touched each, Causes causes, boolean forward) {
            var id = each.id();
            switch (each.kind()) {
                case DEBATE -> comparison.heading(causes);
                case STATEMENT -> {
                    var was = statement(foundStatements.earlier(id));
                    var is = statement(foundStatements.later(id));
                    comparison.statement(forward ? was : is, forward ? is : was, causes);
                }
                case RELATION -> {
                    var was = relation(foundRelations.earlier(id));
                    var is = relation(foundRelations.later(id));
                    comparison.relation(forward ? was : is, forward ? is : was, causes);
                }
            }
        }

        private static @Nullable SnapshotStatement statement(@Nullable Rated<StatementView> rated) {
            return rated == null ? null : SnapshotStatement.of(rated.view(), rated.stances());
        }

        private static @Nullable SnapshotRelation relation(@Nullable Rated<RelationView> rated) {
            return rated == null ? null : SnapshotRelation.of(rated.view(), rated.stances());
        }
    }
}
