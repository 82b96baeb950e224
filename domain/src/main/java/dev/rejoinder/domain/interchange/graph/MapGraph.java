package dev.rejoinder.domain.interchange.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.GraphEdge.Role;

/// An argument map as a graph. It is read as its nodes and edges are; beyond one of them it holds no more than the keys
/// of the relations that something points at.
public final class MapGraph {

    private final ArgumentMap map;

    private final Losses losses;

    private final Pointers pointers;

    /// The graph of the map. What no attribute carries is in the losses once it was passed.
    public MapGraph(ArgumentMap map, Losses losses) {
        this(map, losses, new Pointers(map));
    }

    private MapGraph(ArgumentMap map, Losses losses, Pointers pointers) {
        this.map = map;
        this.losses = losses;
        this.pointers = pointers;
    }

    /// The same graph, to be gone through beforehand: the losses do not hear of it.
    public MapGraph beforehand() {
        return new MapGraph(map, new Losses(), pointers);
    }

    /// What the debate is called by tools.
    public String id() {
        return map.heading().key();
    }

    /// What the debate is called by people.
    public String title() {
        return map.heading().title();
    }

    /// What is known of the debate as a whole, by what formats call it.
    public Map<String, Value> heading() {
        var heading = map.heading();
        var values = new LinkedHashMap<String, Value>();
        put(values, "debate", heading.key());
        put(values, "title", heading.title());
        put(values, "description", heading.description());
        put(values, "language", heading.language());
        if (heading.version() > 0) {
            values.put("version", new Value.Whole(heading.version()));
        }
        put(values, "asOf", heading.at());
        if (!heading.origins().isEmpty()) {
            values.put("origins", new Value.Texts(Origins.names(heading.origins())));
        }
        return values;
    }

    private static void put(Map<String, Value> values, String title, String text) {
        if (!text.isEmpty()) {
            values.put(title, new Value.Text(text));
        }
    }

    /// The statements, then those relations that are nodes.
    public Stream<GraphNode> nodes() {
        return Successive.of(() -> map.statements().map(this::node),
                () -> map.relations().filter(this::isNode).map(this::node));
    }

    /// The relations, as one edge or the edges to and from their nodes, then what questions are about.
    public Stream<GraphEdge> edges() {
        return Successive.of(() -> map.relations().flatMap(this::edges),
                () -> pointers.areAsked() ? map.statements().flatMap(MapGraph::about) : Stream.empty());
    }

    /// Notes in the losses what the debate holds that is neither a node nor an edge; to be done once.
    public void leaveOutTheRest() {
        losses.loseBesides(map.heading());
        Origins.leaveOutForeign("", map.heading().origins(), losses);
        try (var locutions = map.locutions()) {
            locutions.forEach(locution -> losses.lose(locution.statement(), "locution", Treatment.LEFT_OUT,
                    "The format has no place for what %s did with the statement".formatted(
                            locution.attribution().name())));
        }
    }

    private GraphNode node(MappedStatement statement) {
        Origins.leaveOutForeign(statement.key(), statement.origins(), losses);
        return new GraphNode(PlainId.ofNode(statement.key()), statement.key(),
                Labels.of(statement.wording().text()), Look.of(statement.kind()), Values.of(statement),
                statement.passage().phases());
    }

    private GraphNode node(MappedRelation relation) {
        Origins.leaveOutForeign(relation.key(), relation.origins(), losses);
        return new GraphNode(PlainId.ofNode(relation.key()), relation.key(), Labels.of(relation),
                Look.of(relation), Values.ofNode(relation), relation.passage().phases());
    }

    private Stream<GraphEdge> edges(MappedRelation relation) {
        return isNode(relation) ? parts(relation) : Stream.of(whole(relation));
    }

    private GraphEdge whole(MappedRelation relation) {
        Origins.leaveOutForeign(relation.key(), relation.origins(), losses);
        return new GraphEdge(PlainId.ofEdge(Role.WHOLE, relation.key()), relation.key(), Role.WHOLE,
                PlainId.ofNode(relation.premises().getFirst()), PlainId.ofNode(relation.target().key()),
                Labels.of(relation), Look.of(relation), Values.ofWhole(relation),
                relation.passage().phases());
    }

    private static Stream<GraphEdge> parts(MappedRelation relation) {
        var node = PlainId.ofNode(relation.key());
        var premises = IntStream.range(0, relation.premises().size())
                .mapToObj(index -> part(relation, Role.PREMISE, PlainId.ofPremise(index + 1, relation.key()),
                        List.of(PlainId.ofNode(relation.premises().get(index)), node)));
        var target = part(relation, Role.TARGET, PlainId.ofEdge(Role.TARGET, relation.key()),
                List.of(node, PlainId.ofNode(relation.target().key())));
        return Stream.concat(premises, Stream.of(target));
    }

    private static GraphEdge part(MappedRelation relation, Role role, String id, List<String> ends) {
        var label = role == Role.TARGET ? Labels.of(relation) : "";
        return new GraphEdge(id, relation.key(), role, ends.getFirst(), ends.getLast(), label,
                Look.of(relation),
                Values.ofPart(role, relation), relation.passage().phases());
    }

    private static Stream<GraphEdge> about(MappedStatement question) {
        var target = question.about();
        return target == null
                ? Stream.empty()
                : Stream.of(new GraphEdge(PlainId.ofEdge(Role.ABOUT, question.key()), question.key(),
                        Role.ABOUT, PlainId.ofNode(question.key()), PlainId.ofNode(target.key()),
                        Labels.ABOUT, Look.ABOUT, Values.ofAbout(question), question.passage().phases()));
    }

    private boolean isNode(MappedRelation relation) {
        return relation.premises().size() > 1 || relation.target().isRelation()
                || pointers.leadTo(relation.key());
    }
}
