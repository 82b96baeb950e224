package dev.rejoinder.api.origin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Immediate;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.origins.ForeignName;
import dev.rejoinder.projections.origins.Holder;
import dev.rejoinder.projections.origins.OriginView;
import dev.rejoinder.projections.origins.Origins;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// What debates, statements and relations are called elsewhere, as of the version at which those are read.
@Controller
@Immediate
class OriginFields {

    /// The arguments of `byOrigin`.
    record Name(String system, String id, int first) {}

    @SchemaMapping(typeName = "Debate", field = "origins")
    CompletableFuture<List<OriginView>> ofDebate(DebateView debate, @Argument int first,
            DataLoader<Holder, List<OriginView>> originLists) {
        return origins(new Holder(debate.id(), debate.id(), debate.version()), first, originLists);
    }

    @SchemaMapping(typeName = "Statement", field = "origins")
    CompletableFuture<List<OriginView>> ofStatement(StatementView statement, @Argument int first,
            DataLoader<Holder, List<OriginView>> originLists) {
        return origins(new Holder(statement.debateId(), statement.id(), statement.debateVersion()), first,
                originLists);
    }

    @SchemaMapping(typeName = "Relation", field = "origins")
    CompletableFuture<List<OriginView>> ofRelation(RelationView relation, @Argument int first,
            DataLoader<Holder, List<OriginView>> originLists) {
        return origins(new Holder(relation.debateId(), relation.id(), relation.debateVersion()), first,
                originLists);
    }

    private static CompletableFuture<List<OriginView>> origins(Holder holder, int first,
            DataLoader<Holder, List<OriginView>> lists) {
        requireListed(first);
        return lists.load(holder).thenApply(list -> first(list, first));
    }

    @SchemaMapping(typeName = "Origin")
    CompletableFuture<String> foreign(OriginView origin, DataLoader<OriginView, String> foreignTexts) {
        return origin.characters() == 0 ? CompletableFuture.completedFuture("") : foreignTexts.load(origin);
    }

    @SchemaMapping(typeName = "Debate")
    CompletableFuture<List<Object>> byOrigin(DebateView debate, @Arguments Name name,
            DataLoader<ForeignName, List<Object>> originBearers) {
        requireListed(name.first);
        return originBearers
                .load(new ForeignName(debate.id(), debate.version(), name.system.strip(), name.id.strip()))
                .thenApply(bearers -> first(bearers, name.first));
    }

    private static <T> List<T> first(List<T> list, int first) {
        return list.subList(0, Math.min(first, list.size()));
    }

    private static void requireListed(int first) {
        if (first < 1 || first > Origins.LISTED) {
            throw new BadRequest(ErrorCode.BAD_PAGE,
                    "first is %d; here it can be 1 to %d".formatted(first, Origins.LISTED),
                    Map.of("first", first, "limit", Origins.LISTED));
        }
    }
}
