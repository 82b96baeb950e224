package dev.rejoinder.domain.interchange.sadface;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.OriginParts;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads atoms as statements.
final class Atom {

    private static final Set<String> MEMBERS = Set.of("id", "type", "text", "sources", "metadata");

    private static final JsonNode NONE = JsonNodeFactory.instance.arrayNode();

    private static final int TITLE_LIMIT = 500;

    private final Map<String, ObjectNode> resources;

    private final Losses losses;

    private final Fitting fitting;

    private final Set<String> ownResources = new HashSet<>();

    private final Set<String> citedResources = new HashSet<>();

    /// Reads atoms that cite these resources.
    Atom(Map<String, ObjectNode> resources, Losses losses) {
        this.resources = resources;
        this.losses = losses;
        fitting = new Fitting(losses);
    }

    /// Whether the resource need not be kept, since the sources that cite it say it all.
    boolean isOwnResource(String id) {
        return ownResources.contains(id) && !citedResources.contains(id);
    }

    /// The statement that the atom is.
    MappedStatement statement(String id, ObjectNode atom) {
        var own = new OwnReading(id, atom.path("metadata").path(OwnMetadata.SPACE), losses);
        var rest = leftover(atom, MEMBERS);
        var text = atom.path("text").asString("");
        var language = SadfaceDocument.text(own.own(), "language");
        if (!Fitting.fits(text)) {
            rest.put("text", text);
        }
        var sources = sources(id, atom.path("sources").isArray() ? atom.path("sources") : NONE, rest);
        return MappedStatement.claim(id, fitting.wording(id, text, language)).as(own.kind())
                .within(own.scope())
                .citing(sources).saidBy(own.speaker()).about(own.about()).needing(own.needsSupport())
                .from(OriginParts.read(own.own(),
                        Foreign.kept(Origin.of(SadfaceReader.SYSTEM, id), rest, losses), losses));
    }

    /// What a node has that is not read: its metadata, but for our own, and members other than these.
    static ObjectNode leftover(ObjectNode node, Set<String> members) {
        var rest = JsonNodeFactory.instance.objectNode();
        var unknown = node.deepCopy();
        members.stream().filter(member -> isRead(member, node.path(member))).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            rest.set("node", unknown);
        }
        if (node.get("metadata") instanceof ObjectNode metadata) {
            var kept = metadata.deepCopy();
            kept.remove(OwnMetadata.SPACE);
            if (!kept.isEmpty()) {
                rest.set("metadata", kept);
            }
        }
        return rest;
    }

    private static boolean isRead(String member, JsonNode value) {
        return switch (member) {
            case "sources" -> value.isArray();
            case "metadata" -> value.isObject();
            default -> true;
        };
    }

    private List<Source> sources(String id, JsonNode entries, ObjectNode rest) {
        var sources = new LinkedHashSet<Source>();
        for (var entry : entries) {
            var resource = resources.get(SadfaceDocument.text(entry, "resource_id"));
            var source = source(id, SourceParts.Reading.of(entry, resource == null
                    ? JsonNodeFactory.instance.objectNode()
                    : resource));
            source.ifPresent(sources::add);
            var isOwn = source.isPresent() && entry.equals(SourceParts.entry(source.get()))
                    && SourceParts.resource(source.get()).equals(resource);
            if (isOwn) {
                ownResources.add(SourceParts.resourceId(source.get()));
            } else {
                keep(entry, source, rest);
            }
        }
        if (sources.size() > StatementCommand.SOURCE_LIMIT) {
            losses.lose(id, "sources", Treatment.SHORTENED, "It cites %d sources; the first %d arrive"
                    .formatted(sources.size(), StatementCommand.SOURCE_LIMIT));
        }
        return sources.stream().limit(StatementCommand.SOURCE_LIMIT).toList();
    }

    private void keep(JsonNode entry, Optional<Source> source, ObjectNode rest) {
        citedResources.add(SadfaceDocument.text(entry, "resource_id"));
        var kept = rest.withArrayProperty("sources").addObject();
        kept.set("entry", entry);
        source.ifPresent(read -> kept.set("source", SourceParts.json(read)));
    }

    private Optional<Source> source(String id, SourceParts.Reading reading) {
        if (reading.isEmpty()) {
            losses.warn(id, "source", Treatment.KEPT_ASIDE, "A source quotes nothing and names nothing");
            return Optional.empty();
        }
        var title = fitting.text(id, "source", reading.title(), TITLE_LIMIT);
        var quotation = fitting.text(id, "quotation", reading.quotation(), Wording.TEXT_LIMIT);
        try {
            return Optional.of(new Source(reading.url(), title, quotation, reading.accessed()));
        } catch (RuleViolation unfit) {
            return fitting.source(id, "", title.isEmpty()
                    ? fitting.text(id, "source", reading.url(), TITLE_LIMIT)
                    : title, quotation);
        }
    }
}
