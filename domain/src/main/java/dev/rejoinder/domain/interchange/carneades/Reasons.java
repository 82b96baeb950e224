package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.carneades.StandIns.StandIn;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The relations that arguments, undercutters and issues become.
final class Reasons {

    /// The premises as the document has them, where they are no plain list.
    static final String PREMISES = "premises";

    /// The issue that a relation is part of.
    static final String ISSUE = "issue";

    /// That a relation is no argument, but the undercutter of one.
    static final String DIRECT = "direct";

    private final Claims claims;

    private final MapDraft draft;

    private final OursRead ours;

    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, ObjectNode> kept = new HashMap<>();

    Reasons(Claims claims, MapDraft draft, OursRead ours) {
        this.claims = claims;
        this.draft = draft;
        this.ours = ours;
    }

    /// Gives the argument a key.
    void name(Argued argument) {
        var aside = Aside.nothing();
        var key = draft.reserve(Aside.fitting(argument.id()));
        if (!key.equals(argument.id())) {
            aside.put("id", argument.id());
        }
        keys.put(argument.id(), key);
        kept.put(argument.id(), aside);
    }

    /// What is kept aside of the argument of this name.
    ObjectNode kept(String id) {
        return kept.getOrDefault(id, Aside.nothing());
    }

    /// Draws the argument, unless its premises cannot bear on what it bears on.
    boolean draw(Argued argument, @Nullable StandIn standIn) {
        var bearing = bearing(argument, standIn);
        var premises = argument.statements().stream().map(claims::key).toList();
        if (bearing == null || premises.contains(bearing.target().key())) {
            return false;
        }
        var aside = kept(argument.id());
        if (!argument.isPlain()) {
            aside.set(PREMISES, argument.raw().path("premises"));
        }
        if (!argument.rest().isEmpty()) {
            aside.set(Claims.REST, argument.rest());
        }
        var key = keys.getOrDefault(argument.id(), "");
        var casting = Casting.of(argument, claims);
        casting.warn(key, ours.losses());
        var relation = MappedRelation.plain(key, bearing.kind(), premises, bearing.target())
                .following(casting.scheme(), casting.slots())
                .read(Tree.isTrue(argument.ours().path("required")) ? Reading.REQUIRED : Reading.PLAIN)
                .from(ours.origins(key, argument.ours().path("origins")));
        draft.draw(relation, aside);
        return true;
    }

    private record Bearing(RelationKind kind, MapTarget target) {}

    private @Nullable Bearing bearing(Argued argument, @Nullable StandIn standIn) {
        var kind = ours.one(RelationKind.class, argument.ours().path(Ours.KIND));
        if (kind.isPresent()) {
            var target = target(argument.ours());
            return target == null ? null : new Bearing(kind.get(), target);
        }
        if (standIn == null) {
            var conclusion = claims.listed(argument.conclusion());
            return conclusion.isEmpty()
                    ? null
                    : new Bearing(RelationKind.SUPPORT, MapTarget.statement(conclusion));
        }
        return switch (standIn.kind()) {
            case OPPOSITE ->
                new Bearing(RelationKind.ATTACK, MapTarget.statement(claims.key(standIn.target())));
            case UNDERCUT -> new Bearing(RelationKind.ATTACK, relation(standIn.target()));
            case UNDERPIN -> new Bearing(RelationKind.SUPPORT, relation(standIn.target()));
            case NOTHING -> null;
        };
    }

    private MapTarget relation(String argument) {
        return MapTarget.relation(keys.getOrDefault(argument, ""));
    }

    /// What we named as a target; nothing where that is not there.
    @Nullable
    MapTarget target(JsonNode named) {
        var statement = claims.listed(Tree.text(named.path(Ours.STATEMENT)));
        if (!statement.isEmpty()) {
            return MapTarget.statement(statement);
        }
        var relation = keys.get(Tree.text(named.path(Ours.RELATION)));
        return relation == null ? null : MapTarget.relation(relation);
    }

    /// Draws that the undercutter, which is a claim, attacks the argument.
    void undercut(Argued argument, String undercutter) {
        var premise = claims.key(undercutter);
        var target = keys.getOrDefault(argument.id(), "");
        draft.draw(MappedRelation.plain(draft.reserve("%s undercuts %s".formatted(premise, target)),
                RelationKind.ATTACK, List.of(premise), MapTarget.relation(target)),
                Aside.nothing().put(DIRECT, true));
    }

    /// Draws that each position of the issue attacks each other one.
    void exclude(Dispute dispute) {
        var positions = dispute.positions().stream().map(claims::key).toList();
        for (var target : positions) {
            for (var premise : positions) {
                if (!premise.equals(target)) {
                    var key = draft.reserve("%s excludes %s".formatted(premise, target));
                    draft.draw(MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise),
                            MapTarget.statement(target)), Aside.nothing().put(ISSUE, dispute.id()));
                }
            }
        }
    }
}
