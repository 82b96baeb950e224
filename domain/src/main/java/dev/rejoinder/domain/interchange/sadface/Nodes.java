package dev.rejoinder.domain.interchange.sadface;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Names;
import dev.rejoinder.domain.statement.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Nodes as a document has them, with what they had besides where they came from.
///
/// @param newer whether they are of version 0.5.4
/// @param resources the ids of the resources that were kept of the document they came from
record Nodes(Names names, OwnMetadata own, boolean newer, Set<String> resources) {

    /// The statement as an atom.
    ObjectNode atom(MappedStatement statement) {
        var kept = Foreign.of(statement.origins(), SadfaceReader.SYSTEM);
        var node =
                JsonNodeFactory.instance.objectNode().put("id", names.of(statement.key())).put("type", "atom")
                        .put("text", text(statement, kept.get("text")));
        node.set("sources", sources(statement, kept));
        return completed(node, kept, own.of(statement));
    }

    /// The relation as a scheme.
    ObjectNode scheme(MappedRelation relation) {
        var kept = Foreign.of(relation.origins(), SadfaceReader.SYSTEM);
        var before = new SchemeName(SadfaceDocument.text(kept, "type"), SadfaceDocument.text(kept, "name"));
        var name = SchemeName.isScheme(before.type()) && before.says(relation)
                ? before
                : SchemeName.of(relation, newer);
        var node = JsonNodeFactory.instance.objectNode().put("id", names.of(relation.key()))
                .put("type", name.type()).put("name", name.name());
        return completed(node, kept, own.of(relation, name.says(relation)));
    }

    private static ObjectNode completed(ObjectNode node, ObjectNode kept, ObjectNode own) {
        var before = kept.get("metadata") instanceof ObjectNode metadata ? metadata : null;
        node.set("metadata", OwnMetadata.joined(before, own));
        kept.path("node").properties().stream().filter(member -> node.path(member.getKey()).isEmpty())
                .forEach(member -> node.set(member.getKey(), member.getValue()));
        return node;
    }

    private static String text(MappedStatement statement, @Nullable JsonNode kept) {
        var words = statement.wording().text();
        var before = kept == null ? words : kept.asString("");
        var isSame = new Fitting(new Losses()).wording("", before, "").text().equals(words);
        return isSame ? before : words;
    }

    private ArrayNode sources(MappedStatement statement, ObjectNode kept) {
        var entries = JsonNodeFactory.instance.arrayNode();
        kept.path("sources").valueStream().filter(source -> !source.has("source"))
                .forEach(source -> entries.add(source.path("entry")));
        var known = known(kept);
        for (var source : statement.sources()) {
            var entry = known.get(SourceParts.json(source));
            entries.add(entry == null ? SourceParts.entry(source) : entry);
        }
        return entries;
    }

    private Map<JsonNode, JsonNode> known(ObjectNode kept) {
        var known = new HashMap<JsonNode, JsonNode>();
        kept.path("sources").valueStream()
                .filter(source -> resources.contains(SadfaceDocument.text(source, "entry", "resource_id")))
                .forEach(source -> known.putIfAbsent(source.path("source"), source.path("entry")));
        return known;
    }

    /// The sources of the statement that no resource of the document it came from stands for.
    Stream<Source> newSources(MappedStatement statement) {
        var known = known(Foreign.of(statement.origins(), SadfaceReader.SYSTEM));
        return statement.sources().stream().filter(source -> !known.containsKey(SourceParts.json(source)));
    }
}
