package dev.rejoinder.projections.maps;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// How much of a debate a map shows. Both streams read a page when it is asked for, in the order in which things came
/// into the debate.
interface Extent {

    Stream<List<StatementView>> statements();

    Stream<List<RelationView>> relations();

    /// Whether what has this identifier is shown, be it a statement or a relation.
    boolean shows(String id);
}
