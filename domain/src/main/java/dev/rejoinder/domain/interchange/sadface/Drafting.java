package dev.rejoinder.domain.interchange.sadface;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Names;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.interchange.parts.Standing;
import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one document: nodes, edges, resources and metadata, each in a pass of its own, so that only names and what is
/// withdrawn need to be remembered.
final class Drafting {

    private final ArgumentMap map;

    private final Losses losses;

    private final ObjectNode kept;

    private final Standing standing;

    private final SharedSchemes shared = new SharedSchemes();

    private final Names names;

    private final Set<String> goneNames;

    private final OwnMetadata own;

    private final Nodes nodes;

    private final Set<String> resources = new HashSet<>();

    private boolean begun;

    Drafting(ArgumentMap map, Losses losses) {
        this.map = map;
        this.losses = losses;
        kept = Foreign.gathered(map.heading().origins(), SadfaceReader.SYSTEM);
        names = Names.of(map, SadfaceReader.SYSTEM);
        own = new OwnMetadata(names::of);
        standing = new Standing(losses);
        try (var statements = map.statements()) {
            statements.forEach(standing::admits);
        }
        try (var relations = map.relations()) {
            relations.filter(standing::admits).forEach(shared::meet);
        }
        goneNames = standing.lacking().stream().map(names::of).collect(Collectors.toSet());
        kept("resources").forEach(resource -> resources.add(SadfaceDocument.text(resource, "id")));
        nodes = new Nodes(names, own, kept.has("newer"), Set.copyOf(resources));
        losses.loseBesides(map.heading());
    }

    /// The document.
    Stream<String> pieces() {
        var parts = new ArrayList<Supplier<Stream<String>>>();
        section(parts, "{\"nodes\":[\n", List.of(() -> kept("nodes"),
                () -> statements().map(this::atom), () -> relations().flatMap(this::scheme)));
        section(parts, "],\n\"edges\":[\n", List.of(() -> kept("edges").filter(this::leadsSomewhere),
                () -> relations().flatMap(this::edges)));
        section(parts, "],\n\"resources\":[\n", List.of(() -> kept("resources"),
                () -> statements().flatMap(this::resources)));
        var metadata = new DocumentMetadata(map.heading(), kept);
        section(parts, "],\n\"metadata\":" + metadata.begun(),
                List.of(() -> map.locutions().filter(this::admits).map(own::of)));
        parts.add(() -> Stream.of(metadata.ended()));
        return Pieces.of(parts);
    }

    /// A list of objects, after this text.
    private void section(List<Supplier<Stream<String>>> parts, String start,
            List<Supplier<Stream<JsonNode>>> items) {
        parts.add(() -> {
            begun = false;
            return Stream.of(start);
        });
        items.forEach(item -> parts.add(() -> item.get().map(this::listed)));
    }

    private String listed(JsonNode item) {
        var separator = begun ? ",\n" : "";
        begun = true;
        return separator + JsonInput.TREES.writeValueAsString(item);
    }

    private Stream<JsonNode> kept(String name) {
        return kept.path(name).valueStream();
    }

    private Stream<MappedStatement> statements() {
        return map.statements().filter(statement -> !standing.lacks(statement.key()));
    }

    private Stream<MappedRelation> relations() {
        return map.relations().filter(relation -> !standing.lacks(relation.key()));
    }

    private boolean leadsSomewhere(JsonNode edge) {
        return !goneNames.contains(SadfaceDocument.text(edge, "source_id"))
                && !goneNames.contains(SadfaceDocument.text(edge, "target_id"));
    }

    private JsonNode atom(MappedStatement statement) {
        var about = statement.about();
        if (about == null || !standing.lacks(about.key())) {
            return nodes.atom(statement);
        }
        losses.lose(statement.key(), "about", Treatment.LEFT_OUT, "What the question is about is withdrawn");
        return nodes.atom(statement.about(null));
    }

    private boolean admits(MappedLocution locution) {
        var as = locution.as();
        var isThere = !standing.lacks(locution.statement()) && (as == null || !standing.lacks(as));
        if (!isThere) {
            losses.lose(locution.statement(), "locution", Treatment.LEFT_OUT,
                    "What a speaker did with a withdrawn statement is left out");
        }
        return isThere;
    }

    private Stream<JsonNode> resources(MappedStatement statement) {
        return nodes.newSources(statement).filter(source -> resources.add(SourceParts.resourceId(source)))
                .map(SourceParts::resource);
    }

    private Stream<JsonNode> scheme(MappedRelation relation) {
        return shared.drawer(relation.key()).equals(relation.key())
                ? Stream.of(nodes.scheme(relation))
                : Stream.empty();
    }

    private Stream<JsonNode> edges(MappedRelation relation) {
        var drawer = shared.drawer(relation.key());
        var edges = new Edges(Foreign.of(relation.origins(), SadfaceReader.SYSTEM).path("edges"));
        var drawn = new ArrayList<JsonNode>();
        if (drawer.equals(relation.key()) && !shared.isDisagreement(drawer)) {
            relation.premises()
                    .forEach(premise -> drawn.add(edges.between(names.of(premise), names.of(drawer))));
        }
        drawn.add(edges.between(names.of(drawer), names.of(shared.drawer(relation.target().key()))));
        return drawn.stream();
    }
}
