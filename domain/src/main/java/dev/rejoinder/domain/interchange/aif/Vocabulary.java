package dev.rejoinder.domain.interchange.aif;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The names of linked data: what they stand for by the context of a document, and those that are written here.
///
/// Contexts may be objects that give prefixes and terms; those that are elsewhere are not fetched. The prefixes `aif`
/// and `rejoinder` are known without a context.
final class Vocabulary {

    static final String CONTEXT = "@context";

    static final String TYPE = "@type";

    static final String ID = "@id";

    static final String TEXT = "aif:claimText";

    static final String DATE = "aif:creationDate";

    static final String SCHEME = "aif:usesScheme";

    static final String FROM = "aif:from";

    static final String TO = "aif:to";

    static final String LIST = "rejoinder:list";

    static final String MEMBERS = "rejoinder:members";

    static final String DOCUMENT = "rejoinder:Document";

    static final String ENTRY = "rejoinder:Entry";

    static final String NODE = "rejoinder:Node";

    static final String EDGE = "rejoinder:Edge";

    private static final String AIF = "http://www.arg.dundee.ac.uk/aif#";

    private static final String OURS = "https://rejoinder.dev/ns#";

    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    private static final Map<String, String> NAMESPACES =
            Map.of(AIF, "aif:", "http://www.arg.tech/aif#", "aif:",
                    OURS, "rejoinder:", "@", "@");

    private static final Map<String, String> OTHER_NAMES = Map.of("aif:text", TEXT, LABEL, TEXT, "aif:date",
            DATE,
            "aif:hasPremise", "aif:Premise", "aif:hasConclusion", "aif:Conclusion", "aif:conflictingElement",
            "aif:ConflictingElement", "aif:conflictedElement", "aif:ConflictedElement");

    private static final int STEPS_MAX = 4;

    private final Map<String, String> terms = new HashMap<>(Map.of("aif", AIF, "rejoinder", OURS));

    private final Losses losses;

    Vocabulary(Losses losses) {
        this.losses = losses;
    }

    /// The context in which documents are written.
    static ObjectNode context() {
        var context = Json.object().put("aif", AIF).put("rejoinder", OURS);
        context.putObject(FROM).put(TYPE, ID);
        context.putObject(TO).put(TYPE, ID);
        context.putObject(MEMBERS).put(TYPE, "@json");
        return context;
    }

    /// Learns what names stand for.
    void learn(JsonNode context) {
        if (context.isArray()) {
            context.forEach(this::learn);
        } else if (context instanceof ObjectNode object) {
            object.properties().forEach(term -> learn(term.getKey(), term.getValue()));
        } else if (context.isString()) {
            losses.warn("", "context", Treatment.NOTED,
                    "The context %s is not fetched; names that only it explains are kept aside"
                            .formatted(context.stringValue()));
        }
    }

    private void learn(String term, JsonNode value) {
        var name = value.isString() ? value.stringValue() : Json.member(value, ID);
        if (!name.isEmpty() && !name.equals(term)) {
            terms.put(term, name);
        }
    }

    /// The name as it is written here, where it is known; otherwise in full, as far as the context tells.
    String name(String name) {
        var full = full(name);
        for (var namespace : NAMESPACES.entrySet()) {
            if (full.startsWith(namespace.getKey())) {
                var known = namespace.getValue() + full.substring(namespace.getKey().length());
                return OTHER_NAMES.getOrDefault(known, known);
            }
        }
        return OTHER_NAMES.getOrDefault(full, full);
    }

    /// The name in full, as far as the context tells.
    String full(String name) {
        var full = name;
        for (var step = 0; step < STEPS_MAX; step++) {
            full = next(full);
        }
        return full;
    }

    /// The IRI in full, as far as the context tells.
    String iri(String iri) {
        var colon = iri.indexOf(':');
        var prefix =
                colon > 0 && !iri.startsWith("//", colon + 1) ? terms.get(iri.substring(0, colon)) : null;
        return prefix == null ? iri : full(prefix + iri.substring(colon + 1));
    }

    static boolean isRole(String name) {
        return COMING.contains(name) || GOING.contains(name) || name.equals(EDGE);
    }

    private String next(String name) {
        var colon = name.indexOf(':');
        if (terms.containsKey(name) && !name.startsWith("@")) {
            return terms.get(name);
        }
        if (colon > 0 && !name.startsWith("//", colon + 1)) {
            var prefix = terms.get(name.substring(0, colon));
            return prefix == null ? name : prefix + name.substring(colon + 1);
        }
        return colon < 0 && !name.startsWith("@") ? terms.getOrDefault("@vocab", "") + name : name;
    }

    /// The type of node of this class, under whatever name.
    static Optional<NodeType> type(String name) {
        if (name.equals("aif:InformationNode")) {
            return Optional.of(NodeType.I);
        }
        if (!name.startsWith("aif:")) {
            return name.equals(NODE) ? Optional.of(NodeType.OTHER) : Optional.empty();
        }
        var type = NodeType.named(name.endsWith("-node")
                ? name.substring("aif:".length(), name.length() - "-node".length())
                : name.substring("aif:".length()));
        return type == NodeType.OTHER ? Optional.empty() : Optional.of(type);
    }

    static String of(NodeType type) {
        return type == NodeType.OTHER ? NODE : "aif:" + type.name() + "-node";
    }

    /// The members of a node that name where edges come from.
    static final Set<String> COMING = Set.of("aif:Premise", "aif:ConflictingElement", "aif:PreferredElement",
            "rejoinder:RephrasingElement", "aif:StartLocution", "aif:Locution", "aif:Anchor");

    /// The members of a node that name where edges lead.
    static final Set<String> GOING =
            Set.of("aif:Conclusion", "aif:ConflictedElement", "aif:DispreferredElement",
                    "rejoinder:RephrasedElement", "aif:EndLocution", "aif:IllocutionaryContent");

    static String coming(RelationKind kind) {
        return switch (kind) {
            case SUPPORT -> "aif:Premise";
            case ATTACK -> "aif:ConflictingElement";
            case PREFERENCE -> "aif:PreferredElement";
            case REPHRASE -> "rejoinder:RephrasingElement";
        };
    }

    static String going(RelationKind kind) {
        return switch (kind) {
            case SUPPORT -> "aif:Conclusion";
            case ATTACK -> "aif:ConflictedElement";
            case PREFERENCE -> "aif:DispreferredElement";
            case REPHRASE -> "rejoinder:RephrasedElement";
        };
    }
}
