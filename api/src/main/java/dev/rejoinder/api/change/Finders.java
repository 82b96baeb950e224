package dev.rejoinder.api.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// Where that is found of which a sentence speaks: statements and relations at versions of their debate.
public record Finders(Function<List<Pin>, Map<Pin, StatementView>> statements,
        Function<List<Pin>, Map<Pin, RelationView>> relations) {}
