package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The items of one list that statements and relations are written as: their own, and those that were kept with them.
/// For one way through the map.
final class Items {

    private static final String TEXT = "text";

    private final Index index;

    private final String list;

    private final Set<String> participants = new HashSet<>();

    Items(Index index, String list) {
        this.index = index;
        this.list = list;
    }

    Stream<JsonNode> of(MappedStatement statement) {
        var isConcerned = statement.attribution() != null || isConcerned(statement.origins());
        if (!isConcerned || !index.holds(statement.key())) {
            return Stream.empty();
        }
        var kept = Kept.of(statement.origins());
        var items = new ArrayList<JsonNode>();
        if (list.equals(Lists.NODES)) {
            items.add(node(statement, kept));
        }
        var saying = saying(statement, kept);
        if (saying != null) {
            add(saying, items);
        }
        return Stream.concat(items.stream(), kept.aside(list));
    }

    private boolean isConcerned(List<Origin> origins) {
        return list.equals(Lists.NODES) || list.equals(Lists.EDGES) || Kept.mentions(origins, list);
    }

    private ObjectNode node(MappedStatement statement, Kept kept) {
        var words = statement.wording();
        var usual = StatementDrawing.usual(index.id(statement.key()), words.text());
        var node = Members.restore(kept.members(), usual);
        if (kept.members().has(TEXT)
                && !new Fitting(new Losses()).wording("", node.path(TEXT).asString(""), words.language())
                        .equals(words)) {
            node.put(TEXT, words.text());
        }
        var saying = saying(statement, kept);
        var isSpoken = saying == null
                ? kept.tells(statement.attribution())
                : saying.attribution().equals(statement.attribution());
        Extras.setUnlessEmpty(node, Extras.MEMBER, StatementExtras.write(statement, isSpoken, index::id));
        return dated(node, statement.passage(), Kept.origin(statement.origins()).isEmpty());
    }

    private static ObjectNode dated(ObjectNode node, Passage passage, boolean isOurs) {
        if (isOurs) {
            passage.phases().stream().findFirst().map(Phase::from).map(Object::toString).map(Moments::written)
                    .filter(moment -> !moment.isEmpty()).ifPresent(moment -> node.put("timestamp", moment));
        }
        return node;
    }

    private @Nullable Saying saying(MappedStatement statement, Kept kept) {
        return statement.attribution() == null || kept.members().has(Kept.SAID)
                ? null
                : Saying.of(index.id(statement.key()), statement.wording().text(), statement.attribution());
    }

    private void add(Saying saying, List<JsonNode> items) {
        switch (list) {
            case Lists.NODES -> items.addAll(List.of(saying.locution(), saying.illocution()));
            case Lists.EDGES -> items.addAll(List.of(saying.uttering(), saying.asserting()));
            case Lists.LOCUTIONS -> items.add(saying.entry());
            case Lists.PARTICIPANTS -> {
                if (participants.add(saying.name())) {
                    items.add(saying.participant());
                }
            }
            default -> {
                // no other list tells of attributions
            }
        }
    }

    Stream<JsonNode> of(MappedRelation relation) {
        if (!isConcerned(relation.origins()) || !index.holds(relation.key())) {
            return Stream.empty();
        }
        var kept = Kept.of(relation.origins());
        List<ObjectNode> items = switch (list) {
            case Lists.NODES -> index.isMerged(relation.key()) ? List.of() : List.of(node(relation, kept));
            case Lists.EDGES -> edges(relation, kept);
            default -> List.of();
        };
        return Stream.concat(items.stream(), aside(relation, kept));
    }

    private Stream<JsonNode> aside(MappedRelation relation, Kept kept) {
        if (!list.equals(Lists.SCHEMES)) {
            return kept.aside(list);
        }
        var follows =
                Schemes.read(restored(relation, kept), fulfilled(relation, kept)).equals(relation.scheme());
        return kept.aside(list).filter(item -> follows || !isOf(relation, item));
    }

    private boolean isOf(MappedRelation relation, JsonNode item) {
        return NodeIds.read(item.get("nodeID")).filter(index.id(relation.key())::equals).isPresent();
    }

    private String fulfilled(MappedRelation relation, Kept kept) {
        return kept.aside(Lists.SCHEMES).filter(item -> isOf(relation, item))
                .flatMap(item -> NodeIds.read(item.get(Schemes.NUMBER)).stream()).findFirst().orElse("");
    }

    private ObjectNode restored(MappedRelation relation, Kept kept) {
        return Members.restore(kept.members(),
                Schemes.usual(index.id(relation.key()), relation.kind(), relation.scheme()));
    }

    private ObjectNode node(MappedRelation relation, Kept kept) {
        var node = restored(relation, kept);
        var isReadable = !Schemes.written(relation.scheme()).isEmpty() || relation.scheme().value().isEmpty();
        if (isReadable && !Schemes.read(node, fulfilled(relation, kept)).equals(relation.scheme())) {
            Schemes.MEMBERS.forEach(node::remove);
            node.setAll(Schemes.usual(index.id(relation.key()), relation.kind(), relation.scheme()));
        }
        Extras.setUnlessEmpty(node, Extras.MEMBER, RelationExtras.write(relation, index::id));
        return dated(node, relation.passage(), Kept.origin(relation.origins()).isEmpty());
    }

    private List<ObjectNode> edges(MappedRelation relation, Kept kept) {
        var id = index.id(relation.key());
        var edges = new ArrayList<ObjectNode>();
        if (!index.isMerged(relation.key())) {
            relation.premises().forEach(premise -> edges.add(kept.in(index.id(premise), id)));
        }
        edges.add(kept.out(id, index.id(relation.target().key())));
        return edges;
    }
}
