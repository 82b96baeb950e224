package dev.rejoinder.domain.interchange.sadface;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.Ceiling;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A document as it is written: its nodes by their ids, its edges, its resources by theirs, and all else.
final class SadfaceDocument {

    private final JsonInput json;

    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();

    private final List<Edge> edges = new ArrayList<>();

    private final Map<String, ObjectNode> resources = new LinkedHashMap<>();

    private final List<ObjectNode> oddResources = new ArrayList<>();

    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();

    private ObjectNode metadata = JsonNodeFactory.instance.objectNode();

    private SadfaceDocument(JsonInput json) {
        this.json = json;
    }

    /// An edge from one node to another.
    record Edge(String source, String target, ObjectNode json) {}

    /// Reads the document.
    ///
    /// @throws dev.rejoinder.domain.interchange.MalformedDocument when it is not such a document
    static SadfaceDocument read(InputStream stream) {
        try (var json = JsonInput.of(stream)) {
            var document = new SadfaceDocument(json);
            document.read();
            return document;
        }
    }

    private void read() {
        Set<String> seen = new HashSet<>();
        json.members(name -> {
            seen.add(name);
            switch (name) {
                case "nodes" -> json.items(this::readNode);
                case "edges" -> json.items(this::readEdge);
                case "resources" -> json.items(this::readResource);
                case "metadata" -> metadata = json.isObject() ? object("The metadata") : metadata;
                default -> rest.set(name, json.tree());
            }
        });
        json.end();
        if (!seen.contains("nodes")) {
            throw json.malformed("A SADFace document has nodes; this one has none");
        }
    }

    private void readNode() {
        var node = object("A node");
        if (nodes.putIfAbsent(id(node, "id", "a node"), node) != null) {
            throw json.malformed("Two nodes have the same id");
        }
        Ceiling.check(nodes.size(), Place.at("/nodes"));
    }

    private void readEdge() {
        var edge = object("An edge");
        Ceiling.check(edges.size() / 2, Place.at("/edges"));
        edges.add(new Edge(id(edge, "source_id", "an edge"), id(edge, "target_id", "an edge"), edge));
    }

    private void readResource() {
        var resource = object("A resource");
        if (!resource.path("id").isString()
                || resources.putIfAbsent(resource.path("id").stringValue(), resource) != null) {
            oddResources.add(resource);
        }
    }

    private ObjectNode object(String what) {
        if (json.tree() instanceof ObjectNode object) {
            return object;
        }
        throw json.malformed("%s has to be an object".formatted(what));
    }

    private String id(ObjectNode object, String name, String what) {
        var value = object.path(name);
        var id = value.isString() || value.isIntegralNumber() ? value.asString() : "";
        try {
            if (Origin.of(SadfaceReader.SYSTEM, id).id().equals(id)) {
                return id;
            }
        } catch (RuleViolation unfit) {
            throw json.malformed("The %s of %s is missing, or no id can be like that: %s"
                    .formatted(name, what, unfit.refusal().message()));
        }
        throw json.malformed("The %s of %s has space around it".formatted(name, what));
    }

    Map<String, ObjectNode> nodes() {
        return nodes;
    }

    List<Edge> edges() {
        return edges;
    }

    Map<String, ObjectNode> resources() {
        return resources;
    }

    /// Resources without an id of their own.
    List<ObjectNode> oddResources() {
        return oddResources;
    }

    ObjectNode metadata() {
        return metadata;
    }

    /// The members that no document of either dialect has.
    ObjectNode rest() {
        return rest;
    }

    /// The text that this path of names leads to, empty where there is none.
    static String text(JsonNode from, String... path) {
        var node = from;
        for (var name : path) {
            node = node.path(name);
        }
        return node.isString() ? node.stringValue() : "";
    }
}
