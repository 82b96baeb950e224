package dev.rejoinder.domain.interchange.sadface;

import static dev.rejoinder.domain.interchange.sadface.SadfaceDocument.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.OriginParts;
import dev.rejoinder.domain.interchange.sadface.SadfaceDocument.Edge;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A document as an argument map.
final class SadfaceGraph {

    private static final Set<String> MEMBERS = Set.of("id", "type", "name", "metadata");

    private final SadfaceDocument document;

    private final Losses losses;

    private final Map<String, ObjectNode> atoms = new LinkedHashMap<>();

    private final Map<String, ObjectNode> schemes = new LinkedHashMap<>();

    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();

    private final Atom atom;

    private final SchemeNodes nodes;

    private final boolean newer;

    SadfaceGraph(SadfaceDocument document, Losses losses) {
        this.document = document;
        this.losses = losses;
        document.nodes().forEach(this::sort);
        newer = schemes.values().stream().anyMatch(node -> SchemeName.isNewer(text(node, "type")));
        atom = new Atom(document.resources(), losses);
        nodes = new SchemeNodes(atoms, schemes, document.edges(), losses);
    }

    private void sort(String id, ObjectNode node) {
        var type = text(node, "type");
        if (type.equals("atom")) {
            atoms.put(id, node);
        } else if (SchemeName.isScheme(type)) {
            schemes.put(id, node);
        } else {
            losses.warn(id, "unknown-type", Treatment.KEPT_ASIDE,
                    "'%s' is no type of a node".formatted(type));
            rest.withArrayProperty("nodes").add(node);
        }
    }

    /// The map.
    DocumentMap map() {
        var relations = nodes.placed().stream().map(this::relation).toList();
        var keys = new HashSet<>(atoms.keySet());
        relations.forEach(relation -> keys.add(relation.key()));
        var statements = atoms.entrySet().stream()
                .map(entry -> pointed(atom.statement(entry.getKey(), entry.getValue()), keys)).toList();
        keepLeftovers();
        return new DocumentMap(heading(), statements, relations, locutions());
    }

    private MappedStatement pointed(MappedStatement statement, Set<String> keys) {
        var about = statement.about();
        if (about == null
                || (keys.contains(about.key()) && about.isRelation() != atoms.containsKey(about.key()))) {
            return statement;
        }
        losses.lose(statement.key(), "about", Treatment.LEFT_OUT,
                "It is about '%s', which is not there".formatted(about.key()));
        return statement.about(null);
    }

    private MappedRelation relation(MappedRelation plain) {
        var drawing = nodes.drawing(plain);
        var node = schemes.getOrDefault(drawing.node(), rest);
        var isFirst = nodes.parts(drawing.node()).getFirst().equals(plain.key());
        var own = new OwnReading(plain.key(), node.path("metadata").path(OwnMetadata.SPACE), losses);
        var kept = isFirst ? Atom.leftover(node, MEMBERS) : JsonNodeFactory.instance.objectNode();
        var name = new SchemeName(node.path("type").asString(""), node.path("name").asString(""));
        if (!name.equals(SchemeName.of(plain, newer))) {
            kept.put("type", name.type()).put("name", name.name());
        }
        keepEdges(plain, kept);
        if (nodes.parts(drawing.node()).size() > 1 || !plain.key().equals(drawing.node())) {
            kept.put("of", drawing.node()).put("parts", nodes.parts(drawing.node()).size());
            kept.put("disagreement", drawing.disagreement());
        }
        return plain.following(plain.scheme(), own.slots(plain.premises())).read(own.reading())
                .from(OriginParts.read(own.own(),
                        Foreign.kept(Origin.of(SadfaceReader.SYSTEM, plain.key()), kept, losses), losses));
    }

    private void keepEdges(MappedRelation relation, ObjectNode kept) {
        nodes.edges(relation).stream().map(Edge::json)
                .filter(edge -> !edge.equals(Edges.edge(text(edge, "source_id"), text(edge, "target_id"))))
                .forEach(kept.withArrayProperty("edges")::add);
        if (kept.path("edges").isEmpty()) {
            kept.remove("edges");
        }
    }

    private void keepLeftovers() {
        schemes.forEach((id, node) -> {
            if (nodes.parts(id).isEmpty()) {
                rest.withArrayProperty("nodes").add(node);
            }
        });
        for (var edge : document.edges()) {
            if (!nodes.uses(edge)) {
                keepEdge(edge);
            }
        }
        document.resources().forEach((id, resource) -> {
            if (!atom.isOwnResource(id)) {
                rest.withArrayProperty("resources").add(resource);
            }
        });
        document.oddResources().forEach(rest.withArrayProperty("resources")::add);
    }

    private void keepEdge(Edge edge) {
        var isOfStray = List.of(edge.source(), edge.target()).stream()
                .anyMatch(id -> schemes.containsKey(id) && nodes.parts(id).isEmpty());
        if (!isOfStray) {
            losses.warn(edge.source(), "stray-edge", Treatment.KEPT_ASIDE,
                    "The edge to '%s' neither leads from a premise nor to a target".formatted(edge.target()));
        }
        rest.withArrayProperty("edges").add(edge.json());
    }

    private MapHeading heading() {
        var fitting = new Fitting(losses);
        var metadata = document.metadata();
        var core = metadata.path("core");
        var title = Optional.of(text(core, "title")).filter(found -> !found.isEmpty())
                .orElse(text(metadata, "title"));
        var id = Optional.of(text(core, "id")).filter(found -> !found.isEmpty())
                .orElse(text(document.rest(), "id"));
        var language = fitting.language("", text(metadata, OwnMetadata.SPACE, "language"));
        var description = fitting.text("", "description", text(core, "description"),
                DebateCommand.DESCRIPTION_LIMIT);
        keepHeading(metadata.deepCopy());
        return new MapHeading(id, fitting.text("", "title", title, DebateCommand.TITLE_LIMIT), description,
                language,
                0, "", Foreign.spread(SadfaceReader.SYSTEM, rest, losses), Map.of());
    }

    private void keepHeading(ObjectNode metadata) {
        metadata.remove(OwnMetadata.SPACE);
        if (metadata.get("core") instanceof ObjectNode core) {
            core.remove(List.of("title", "description"));
        }
        if (!metadata.isEmpty()) {
            rest.set("metadata", metadata);
        }
        if (!document.rest().isEmpty()) {
            rest.set("document", document.rest());
        }
        if (newer) {
            rest.put("newer", true);
        }
    }

    private List<MappedLocution> locutions() {
        var locutions = new ArrayList<MappedLocution>();
        for (JsonNode own : document.metadata().path(OwnMetadata.SPACE).path("locutions")) {
            new OwnReading(text(own, "statement"), own, losses).locution(atoms.keySet())
                    .ifPresent(locutions::add);
        }
        return locutions;
    }
}
