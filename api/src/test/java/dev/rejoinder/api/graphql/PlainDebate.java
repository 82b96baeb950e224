package dev.rejoinder.api.graphql;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/// A debate as plain as can be: what its stored events leave, each read as JSON, in maps. It shares no code with the
/// server, and knows no intervals, no graph and no types.
final class PlainDebate {

    /// The scripts know one rater, so the last rating is the only one that counts.
    private static final Map<String, String> COUNTED =
            Map.of("TRUE", "heldTrue 1", "FALSE", "heldFalse 1", "UNSURE",
                    "unsure 1", "BEARS", "bears 1", "DOES_NOT_BEAR", "doesNotBear 1");

    private final Map<String, Object> heading = new TreeMap<>();

    private final Map<String, Map<String, Object>> statements = new LinkedHashMap<>();

    private final Map<String, Map<String, Object>> relations = new LinkedHashMap<>();

    private final Map<String, Long> labels = new LinkedHashMap<>();

    private final Map<String, List<String>> origins = new TreeMap<>();

    private final Map<String, String> names = new HashMap<>();

    private long version;

    /// The debate that a snapshot shows, with neither labels nor origins, which snapshots leave out.
    static PlainDebate of(JsonNode snapshot) {
        var plain = new PlainDebate();
        plain.version = snapshot.get("version").asLong();
        if (plain.version > 0) {
            snapshot.get("heading").properties()
                    .forEach(part -> plain.heading.put(part.getKey(), part.getValue().asString()));
        }
        for (var it : snapshot.get("statements")) {
            plain.statements.put(text(it, "id"), shown(it));
            if (!it.get("attribution").isNull()) {
                plain.names.putIfAbsent(it.at("/attribution/speakerId").asString(),
                        it.at("/attribution/name").asString());
            }
        }
        snapshot.get("relations").forEach(it -> plain.relations.put(text(it, "id"), drawn(it)));
        return plain;
    }

    private static Map<String, Object> shown(JsonNode it) {
        var sources = new ArrayList<String>();
        it.get("sources").forEach(source -> sources.add(text(source, "id")));
        return new TreeMap<>(Map.of("id", text(it, "id"), "kind", text(it, "kind"), "text", text(it, "text"),
                "withdrawn", !it.get("withdrawal").isNull(), "sources", sources, "attribution",
                said(it.get("attribution"), "/name"), "needsSupport", it.get("needsSupport").asBoolean(),
                "stances", counted(it)));
    }

    private static Map<String, Object> drawn(JsonNode it) {
        var premises = new TreeSet<String>();
        it.get("premises").forEach(premise -> premises.add(premise.asString()));
        return new TreeMap<>(
                Map.of("id", text(it, "id"), "kind", text(it, "kind"), "scheme", text(it, "scheme"),
                        "target", it.at("/target/id").asString(), "premises", premises, "withdrawn",
                        !it.get("withdrawal").isNull(), "reading", reading(it), "stances", counted(it)));
    }

    private static String reading(JsonNode it) {
        return it.get("reading").isNull() ? "" : text(it, "reading");
    }

    private static String counted(JsonNode it) {
        return it.get("stances").propertyStream().filter(count -> count.getValue().asLong() > 0)
                .map(count -> count.getKey() + " " + count.getValue().asLong()).collect(joining(", "));
    }

    private static String said(JsonNode attribution, String name) {
        return attribution.isNull()
                ? ""
                : attribution.at(name).asString() + "/" + text(attribution, "where") + "/"
                        + text(attribution, "when");
    }

    /// Lets the next event happen.
    void happen(String type, JsonNode event) {
        version++;
        switch (type.substring(0, type.indexOf('.'))) {
            case "debate" -> debate(type, event);
            case "statement" -> statement(type, event);
            case "stance" -> stance(type, event);
            case "origin" -> origin(type, event);
            default -> relation(type, event);
        }
    }

    private void debate(String type, JsonNode event) {
        switch (type) {
            case "debate.opened" -> {
                heading.put("title", text(event, "title"));
                heading.put("description", text(event, "description"));
                heading.put("status", "OPEN");
            }
            case "debate.retitled" -> heading.put("title", text(event, "title"));
            case "debate.described" -> heading.put("description", text(event, "description"));
            case "debate.closed" -> heading.put("status", "CLOSED");
            case "debate.reopened" -> heading.put("status", "OPEN");
            case "debate.version-labelled" -> labels.put(text(event, "label"), event.get("version").asLong());
            case "debate.label-removed" -> labels.remove(text(event, "label"));
            default -> throw new IllegalArgumentException(type);
        }
    }

    private void statement(String type, JsonNode event) {
        var id = text(event, "statementId");
        var it = statements.computeIfAbsent(id, _ -> said(type, id));
        switch (type) {
            case "statement.claim-added", "statement.evidence-added", "statement.question-asked",
                    "statement.reworded" ->
                it.put("text", event.at("/wording/text").asString());
            case "statement.attributed" -> {
                var speaker = text(event, "speakerId");
                names.putIfAbsent(speaker, event.at("/attribution/name").asString());
                it.put("attribution",
                        names.get(speaker) + "/" + event.at("/attribution/where").asString() + "/"
                                + event.at("/attribution/when").asString());
            }
            case "statement.source-cited" -> sources(it).add(text(event, "sourceId"));
            case "statement.source-uncited" -> sources(it).remove(text(event, "sourceId"));
            case "statement.burden-placed" -> it.put("needsSupport", true);
            case "statement.burden-lifted" -> it.put("needsSupport", false);
            case "statement.withdrawn" -> it.put("withdrawn", true);
            case "statement.restored" -> it.put("withdrawn", false);
            default -> throw new IllegalArgumentException(type);
        }
    }

    private void stance(String type, JsonNode event) {
        var among = event.at("/subject/kind").asString().equals("STATEMENT") ? statements : relations;
        var it = requireNonNull(among.get(event.at("/subject/id").asString()));
        switch (type) {
            case "stance.taken" -> it.put("stances", requireNonNull(COUNTED.get(text(event, "rating"))));
            case "stance.withdrawn" -> it.put("stances", "");
            default -> throw new IllegalArgumentException(type);
        }
    }

    /// What is recorded again under the same name comes last from then on.
    private void origin(String type, JsonNode event) {
        var recorded = event.path("origin");
        var holder = event.at("/subject/id").asString(text(event, "debateId"));
        var known = origins.computeIfAbsent(holder, _ -> new ArrayList<>());
        switch (type) {
            case "origin.recorded" -> {
                known.removeIf(each -> each.startsWith(name(recorded)));
                known.add(name(recorded) + text(recorded, "foreign"));
            }
            case "origin.forgotten" -> known.removeIf(each -> each.startsWith(name(event)));
            default -> throw new IllegalArgumentException(type);
        }
        origins.values().removeIf(List::isEmpty);
    }

    private static String name(JsonNode origin) {
        return "%s %s: ".formatted(text(origin, "system"), text(origin, "id"));
    }

    private static Map<String, Object> said(String type, String id) {
        var kind = type.substring(type.indexOf('.') + 1, type.indexOf('-')).toUpperCase(Locale.ROOT);
        return new TreeMap<>(Map.of("id", id, "kind", kind, "withdrawn", false, "attribution", "", "sources",
                new ArrayList<String>(), "needsSupport", false, "stances", ""));
    }

    @SuppressWarnings("unchecked")
    private static List<String> sources(Map<String, Object> statement) {
        return (List<String>) requireNonNull(statement.get("sources"));
    }

    @SuppressWarnings("unchecked")
    private void relation(String type, JsonNode event) {
        var id = text(event, "relationId");
        if (type.equals("relation.drawn")) {
            var first = new TreeSet<String>();
            event.at("/inference/premises").forEach(premise -> first.add(premise.asString()));
            relations.put(id, new TreeMap<>(Map.of("id", id, "kind", event.at("/inference/kind").asString(),
                    "scheme", text(event, "scheme"), "target", event.at("/inference/target/id").asString(),
                    "premises", first, "withdrawn", false, "reading",
                    event.at("/inference/kind").asString().equals("SUPPORT") ? "PLAIN" : "", "stances", "")));
        }
        var it = requireNonNull(relations.get(id));
        var premises = (TreeSet<String>) requireNonNull(it.get("premises"));
        switch (type) {
            case "relation.drawn" -> {
            }
            case "relation.premise-added" ->
                premises.add(text(event, "premise"));
            case "relation.premise-removed" ->
                premises.remove(text(event, "premise"));
            case "relation.scheme-assigned" -> it.put("scheme", text(event, "scheme"));
            case "relation.scheme-applied" -> it.put("scheme", text(event, "scheme"));
            case "relation.support-read" -> it.put("reading", text(event, "reading"));
            case "relation.withdrawn" -> it.put("withdrawn", true);
            case "relation.restored" -> it.put("withdrawn", false);
            default -> throw new IllegalArgumentException(type);
        }
    }

    /// Everything, as text that is the same for equal debates.
    String told() {
        return "%d %s%n%s%n%s%n%s %s".formatted(version, heading, statements.values(), relations.values(),
                new TreeMap<>(labels), origins);
    }

    /// The same text with neither labels nor origins.
    static String unnamed(String told) {
        return told.substring(0, told.lastIndexOf(System.lineSeparator()));
    }

    /// The same text of what GraphQL answers.
    static String told(JsonNode debate) {
        var heading = new TreeMap<>(Map.of("title", text(debate, "title"), "description",
                text(debate, "description"), "status", text(debate, "status")));
        var labels = new TreeMap<String, Long>();
        nodes(debate, "labels")
                .forEach(label -> labels.put(text(label, "name"), label.get("version").asLong()));
        return "%d %s%n%s%n%s%n%s %s".formatted(debate.get("version").asLong(), heading,
                nodes(debate, "statements").stream().map(PlainDebate::statement).toList(),
                nodes(debate, "relations").stream().map(PlainDebate::relation).toList(), labels,
                origins(debate));
    }

    private static Map<String, List<String>> origins(JsonNode debate) {
        var origins = new TreeMap<String, List<String>>();
        Stream.of(List.of(debate), nodes(debate, "statements"), nodes(debate, "relations"))
                .flatMap(List::stream).filter(holder -> !holder.get("origins").isEmpty())
                .forEach(holder -> origins.put(text(holder, "id"), holder.get("origins").valueStream()
                        .map(origin -> name(origin) + text(origin, "foreign")).toList()));
        return origins;
    }

    private static Map<String, Object> statement(JsonNode it) {
        var sources = new ArrayList<String>();
        it.get("sources").forEach(source -> sources.add(text(source, "id")));
        return new TreeMap<>(Map.of("id", text(it, "id"), "kind", text(it, "kind"), "text", text(it, "text"),
                "withdrawn", it.get("withdrawn").asBoolean(), "sources", sources, "attribution",
                said(it.get("attribution"), "/speaker/name"), "needsSupport",
                it.get("needsSupport").asBoolean(), "stances", counted(it)));
    }

    private static Map<String, Object> relation(JsonNode it) {
        var premises = new TreeSet<String>();
        it.get("premises").forEach(premise -> premises.add(text(premise, "id")));
        return new TreeMap<>(
                Map.of("id", text(it, "id"), "kind", text(it, "kind"), "scheme", text(it, "scheme"),
                        "target", it.at("/target/id").asString(), "premises", premises, "withdrawn",
                        it.get("withdrawn").asBoolean(), "reading", reading(it), "stances", counted(it)));
    }

    private static List<JsonNode> nodes(JsonNode debate, String list) {
        if (debate.at("/" + list + "/pageInfo/hasNextPage").asBoolean()) {
            throw new AssertionError("The debate has more " + list + " than a page");
        }
        var nodes = new ArrayList<JsonNode>();
        debate.at("/" + list + "/edges").forEach(edge -> nodes.add(edge.get("node")));
        return nodes;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
