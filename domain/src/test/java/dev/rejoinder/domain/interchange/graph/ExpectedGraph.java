package dev.rejoinder.domain.interchange.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.json.JsonMapper;

/// The graph that a document should hold, worked out anew from the map: what nodes and edges say, by their
/// identifiers. Edges say in `source` and `target` where they lead.
public record ExpectedGraph(Map<String, Map<String, Object>> nodes, Map<String, Map<String, Object>> edges) {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /// The graph of the map.
    public static ExpectedGraph of(DocumentMap map) {
        var graph = new ExpectedGraph(new LinkedHashMap<>(), new LinkedHashMap<>());
        var pointedAt = new HashSet<String>();
        map.said().stream().map(MappedStatement::about).filter(Objects::nonNull)
                .forEach(about -> pointedAt.add(about.key()));
        map.drawn().forEach(relation -> pointedAt.add(relation.target().key()));
        map.said().forEach(graph::add);
        map.drawn().forEach(relation -> graph.add(relation, pointedAt));
        map.said().stream().filter(statement -> statement.about() != null).forEach(graph::ask);
        return graph;
    }

    /// The same with all values as texts, lists as JSON, changed like this.
    public ExpectedGraph flat(UnaryOperator<String> change) {
        return new ExpectedGraph(flat(nodes, change), flat(edges, change));
    }

    private static Map<String, Map<String, Object>> flat(Map<String, Map<String, Object>> elements,
            UnaryOperator<String> change) {
        var flat = new LinkedHashMap<String, Map<String, Object>>();
        elements.forEach((id, values) -> {
            var texts = new TreeMap<String, Object>();
            values.forEach((title, value) -> texts.put(title, change.apply(value instanceof List<?>
                    ? Json.text(JsonMapper.shared().valueToTree(value))
                    : value.toString())));
            flat.put(id, texts);
        });
        return flat;
    }

    private void add(MappedStatement statement) {
        var values = new TreeMap<String, Object>(Map.of("key", statement.key(), "type", "statement", "kind",
                word(statement.kind()), "text", statement.wording().text(), "needsSupport",
                statement.needsSupport(), "withdrawn", statement.passage().withdrawn()));
        put(values, "language", statement.wording().language());
        put(values, "scopeTime", statement.scope().time());
        put(values, "scopePlace", statement.scope().place());
        if (statement.attribution() != null) {
            values.put("speaker", statement.attribution().name());
            values.put("speakerKind", word(statement.attribution().kind()));
            put(values, "saidWhere", statement.attribution().where());
            put(values, "saidWhen", statement.attribution().when());
        }
        statement.sources().forEach(source -> {
            put(values, "sourceUrls", List.of(source.url()));
            put(values, "sourceTitles", List.of(source.title()));
            put(values, "sourceQuotations", List.of(source.quotation()));
            put(values, "sourceDates", List.of(source.accessed()));
        });
        pass(values, statement.passage(), statement.origins());
        nodes.put(id(statement.key()), values);
    }

    private void add(MappedRelation relation, Set<String> pointedAt) {
        if (relation.premises().size() == 1 && !relation.target().isRelation()
                && !pointedAt.contains(relation.key())) {
            var values = edge("whole:" + id(relation.key()), relation.premises().getFirst(),
                    relation.target().key());
            values.put("role", "whole");
            values.put("relationId", relation.key());
            describe(values, relation);
            return;
        }
        var values = new TreeMap<String, Object>(Map.of("key", relation.key(), "type", "relation"));
        describe(values, relation);
        nodes.put(id(relation.key()), values);
        for (var number = 1; number <= relation.premises().size(); number++) {
            part(edge("premise.%d:%s".formatted(number, id(relation.key())),
                    relation.premises().get(number - 1), relation.key()), relation, "premise");
        }
        part(edge("target:" + id(relation.key()), relation.key(), relation.target().key()), relation,
                "target");
    }

    private static void part(Map<String, Object> values, MappedRelation relation, String role) {
        values.putAll(Map.of("role", role, "kind", word(relation.kind()), "relationId", relation.key(),
                "withdrawn", relation.passage().withdrawn()));
    }

    private void ask(MappedStatement question) {
        var about = Objects.requireNonNull(question.about());
        edge("about:" + id(question.key()), question.key(), about.key())
                .putAll(Map.of("role", "about", "kind", "about", "withdrawn",
                        question.passage().withdrawn()));
    }

    private Map<String, Object> edge(String id, String source, String target) {
        var values = new TreeMap<String, Object>(Map.of("source", id(source), "target", id(target)));
        edges.put(id, values);
        return values;
    }

    private static void describe(Map<String, Object> values, MappedRelation relation) {
        values.put("kind", word(relation.kind()));
        values.put("withdrawn", relation.passage().withdrawn());
        put(values, "scheme", relation.scheme().value());
        relation.slots().forEach((number, key) -> values.put("slots", List.of(number + "=" + key)));
        if (relation.kind() == RelationKind.SUPPORT) {
            values.put("reading", word(relation.reading()));
        }
        pass(values, relation.passage(), relation.origins());
    }

    private static void pass(Map<String, Object> values, Passage passage, List<Origin> origins) {
        put(values, "by", passage.by());
        if (passage.since() > 0) {
            values.put("since", passage.since());
        }
        passage.now().filter(phase -> phase.label() != null).ifPresent(phase -> {
            values.put("verdict", word(Objects.requireNonNull(phase.label())));
            values.put("strength", phase.strength());
        });
        if (!passage.ratings().equals(Ratings.NONE)) {
            values.put("ratedTrue", (long) passage.ratings().trues());
            values.put("ratedFalse", (long) passage.ratings().falses());
            values.put("ratedUnsure", (long) passage.ratings().unsures());
        }
        var names = new ArrayList<String>();
        origins.forEach(origin -> names.add(origin.system() + ":" + origin.id()));
        if (!names.isEmpty()) {
            values.put("origins", names);
        }
    }

    private static void put(Map<String, Object> values, String title, String text) {
        if (!text.isEmpty()) {
            values.put(title, text);
        }
    }

    private static void put(Map<String, Object> values, String title, List<String> texts) {
        if (!texts.equals(List.of(""))) {
            values.put(title, texts);
        }
    }

    /// What becomes of a key in identifiers.
    public static String id(String key) {
        var id = new StringBuilder();
        key.chars().forEach(unit -> id.append(PLAIN.indexOf(unit) >= 0
                ? Character.toString(unit)
                : ":%x:".formatted(unit)));
        return id.toString();
    }

    /// The text as XML 1.0 can hold it.
    public static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
