package dev.rejoinder.projections.maps;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.neighbourhood.Neighbourhood;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.Statements;

/// The part of a debate around one statement or relation.
final class PartOfDebate implements Extent {

    private final Graph graph;

    private final Neighbourhood neighbourhood;

    private final Set<UUID> shown;

    PartOfDebate(Graph graph, Neighbourhood neighbourhood) {
        this.graph = graph;
        this.neighbourhood = neighbourhood;
        this.shown = new HashSet<>(neighbourhood.statementIds());
        shown.addAll(neighbourhood.relationIds());
    }

    @Override
    public Stream<List<StatementView>> statements() {
        return Stream.of(neighbourhood.statementPins())
                .map(pins -> new Statements(graph).find(pins).values().stream()
                        .sorted(Comparator.comparingLong(StatementView::since)).toList());
    }

    @Override
    public Stream<List<RelationView>> relations() {
        return Stream.of(neighbourhood.relationPins())
                .map(pins -> new Relations(graph).find(pins).values().stream()
                        .sorted(Comparator.comparingLong(RelationView::since)).toList());
    }

    @Override
    public boolean shows(String id) {
        return shown.contains(UUID.fromString(id));
    }
}
