package dev.rejoinder.domain.interchange.aif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the nodes of linked data into nodes, edges and entries of a graph. A node that is none of them is an entry of
/// the list `@graph`; members that mean nothing here are kept with the node, in `jsonld`, under their full names.
final class LinkedReading {

    static final String GRAPH = "@graph";

    /// Where an item keeps what linked data says of it besides.
    static final String OTHERS = "jsonld";

    private static final Set<String> KNOWN = Set.of(Vocabulary.ID, Vocabulary.TYPE, Vocabulary.TEXT,
            Vocabulary.DATE, Vocabulary.SCHEME, Vocabulary.MEMBERS);

    private final JsonInput json;

    private final NodeGraph graph;

    private final Vocabulary vocabulary;

    private ObjectNode frame = Frames.plain();

    private long digest;

    private int nameless;

    LinkedReading(JsonInput json, NodeGraph graph, Vocabulary vocabulary) {
        this.json = json;
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    /// The frame of the document that was written as linked data, or else a usual one.
    ObjectNode frame() {
        return frame;
    }

    /// Everything has been read. Names that hold only within this document are replaced by ones that no other document
    /// has.
    void end() {
        graph.renameBlank(Long.toHexString(digest));
    }

    void node(JsonNode item) {
        if (!(item instanceof ObjectNode written)) {
            throw json.malformed("There should be an object");
        }
        digest = digest * 31 + written.hashCode();
        var named = named(written);
        if (named.has(GRAPH) || named.has(Vocabulary.CONTEXT)) {
            throw json.malformed("A graph or a context within a graph is not read");
        }
        var types = LinkedValues.texts(named.path(Vocabulary.TYPE)).map(vocabulary::name).toList();
        var members = LinkedValues.json(named.path(Vocabulary.MEMBERS));
        if (types.contains(Vocabulary.DOCUMENT) && members instanceof ObjectNode document) {
            frame = document;
        } else if (types.contains(Vocabulary.ENTRY) && !members.isMissingNode()) {
            entry(LinkedValues.text(named.path(Vocabulary.LIST)), members);
        } else if (named.has(Vocabulary.FROM) && named.has(Vocabulary.TO)) {
            edge(named, types);
        } else {
            types.stream().flatMap(name -> Vocabulary.type(name).stream()).findFirst().ifPresentOrElse(
                    type -> node(named, type, types), () -> graph.addEntry(GRAPH, written));
        }
    }

    private ObjectNode named(ObjectNode written) {
        var named = Json.object();
        written.properties().forEach(member -> {
            if (named.replace(vocabulary.name(member.getKey()), member.getValue()) != null) {
                throw json.malformed("Two members of a node both are %s"
                        .formatted(vocabulary.name(member.getKey())));
            }
        });
        return named;
    }

    private void entry(String list, JsonNode item) {
        if (list.equals(Lists.EDGES) && item instanceof ObjectNode edge) {
            graph.addEdge(edge);
        } else if (!list.equals(Lists.NODES) || !(item instanceof ObjectNode node) || !graph.addNode(node)) {
            graph.addEntry(list, item);
        }
    }

    private void node(ObjectNode named, NodeType type, List<String> types) {
        var iri = named.has(Vocabulary.ID) ? iri(named.get(Vocabulary.ID)) : "_:nameless" + nameless++;
        var linked = Json.object().put(Vocabulary.ID, iri).put(Vocabulary.TYPE, Vocabulary.of(type));
        LinkedValues.NAMED
                .forEach(name -> Extras.putUnlessMissing(linked, name, LinkedValues.plain(named.path(name))));
        var usual = LinkedValues.usual(linked);
        var node = LinkedValues.json(named.path(Vocabulary.MEMBERS)) instanceof ObjectNode members
                ? Members.restore(members, usual)
                : usual;
        var language = LinkedValues.language(named.path(Vocabulary.TEXT));
        if (!language.isEmpty() && !node.has(Extras.MEMBER)) {
            node.putObject(Extras.MEMBER).put(StatementExtras.LANGUAGE, language);
        }
        var others = others(named, KNOWN, types.equals(List.of(Vocabulary.of(type))));
        Vocabulary.COMING.forEach(role -> edges(others.remove(role), null, iri));
        Vocabulary.GOING.forEach(role -> edges(others.remove(role), iri, null));
        LinkedValues.NAMED.stream().filter(name -> !LinkedValues.isPlain(named.path(name)))
                .forEach(name -> others.set(name, named.get(name)));
        Extras.setUnlessEmpty(node, OTHERS, others);
        graph.addNode(node);
    }

    private void edges(@Nullable JsonNode ends, @Nullable String from, @Nullable String to) {
        if (ends != null) {
            LinkedValues.items(ends).map(this::iri).forEach(end -> graph.addEdge(EdgeShape.usual(
                    Iris.read(from == null ? end : from), Iris.read(to == null ? end : to))));
        }
    }

    private void edge(ObjectNode named, List<String> types) {
        var from = Iris.read(iri(named.get(Vocabulary.FROM)));
        var to = Iris.read(iri(named.get(Vocabulary.TO)));
        var members = LinkedValues.json(named.path(Vocabulary.MEMBERS));
        var edge = EdgeShape.restore(members.isMissingNode() ? null : members, from, to);
        var known = Set.of(Vocabulary.TYPE, Vocabulary.FROM, Vocabulary.TO, Vocabulary.MEMBERS);
        Extras.setUnlessEmpty(edge, OTHERS,
                others(named, known, types.size() == 1 && Vocabulary.isRole(types.getFirst())));
        graph.addEdge(edge);
    }

    private static ObjectNode others(ObjectNode named, Set<String> known, boolean isPlain) {
        var skipped = new HashSet<>(known);
        if (!isPlain) {
            skipped.remove(Vocabulary.TYPE);
        }
        var others = Json.object();
        named.properties().stream().filter(member -> !skipped.contains(member.getKey()))
                .forEach(member -> others.set(member.getKey(), member.getValue()));
        return others;
    }

    private String iri(JsonNode value) {
        if (value.size() > 1 && value.isArray()) {
            throw json.malformed("There should be one IRI, and no more");
        }
        var reference = LinkedValues.single(value);
        if (reference instanceof ObjectNode object && object.has(Vocabulary.ID) && object.size() > 1) {
            throw json.malformed("A node within a node is not read");
        }
        var id = reference instanceof ObjectNode object ? object.path(Vocabulary.ID) : reference;
        if (!id.isString()) {
            throw json.malformed("There should be an IRI");
        }
        return vocabulary.iri(id.stringValue());
    }
}
