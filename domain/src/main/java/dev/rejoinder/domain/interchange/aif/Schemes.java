package dev.rejoinder.domain.interchange.aif;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Schemes as the nodes of relations name them: by `scheme`, else by a `text` that is a name, else by the number of a
/// scheme, in an entry of its own or in the node.
final class Schemes {

    /// The members of a node that tell its scheme.
    static final Set<String> MEMBERS = Set.of("text", "scheme", "schemeID");

    /// The member that holds the number of a scheme.
    static final String NUMBER = "schemeID";

    private static final Set<String> NAMES_OF_NONE =
            Set.of("ra", "ca", "ma", "pa", "default", "default-inference", "default-conflict",
                    "default-rephrase", "default-preference");

    private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("1", "analogy"),
            Map.entry("4", "cause-to-effect"), Map.entry("7", "correlation-to-cause"),
            Map.entry("14", "example"), Map.entry("15", "expert-opinion"),
            Map.entry("26", "position-to-know"), Map.entry("28", "practical-reasoning"),
            Map.entry("30", "sign"), Map.entry("31", "verbal-classification"),
            Map.entry("61", "established-rule"), Map.entry("172", "ad-hominem"),
            Map.entry("237", "consequences"), Map.entry("71", ""), Map.entry("72", ""),
            Map.entry("144", ""), Map.entry("161", ""));

    private static final Set<String> USUAL_NAMES_OF_NONE =
            Set.of("", "RA", "CA", "MA", "PA", "Default Inference",
                    "Default Conflict", "Default Rephrase", "Default Preference");

    private static final int NAME_LENGTH_MAX = 60;

    private Schemes() {}

    /// The scheme of the node; `fulfilled` is the number of an entry of its own, or empty.
    static Scheme read(JsonNode node, String fulfilled) {
        var named = named(Json.member(node, "scheme"));
        if (named.equals(Scheme.NONE) && isName(Json.member(node, "text"))) {
            named = named(Json.member(node, "text"));
        }
        return named.equals(Scheme.NONE) ? numbered(node, fulfilled) : named;
    }

    private static Scheme numbered(JsonNode node, String fulfilled) {
        var own = Stream.of(NUMBER, "scheme").map(name -> NodeIds.read(node.get(name)))
                .flatMap(Optional::stream);
        var number = Stream.concat(Stream.of(fulfilled), own).filter(NUMBERS::containsKey).findFirst();
        return new Scheme(number.map(NUMBERS::get).orElse(""));
    }

    /// Whether the node names a scheme that none can be made of.
    static boolean isUnreadable(JsonNode node, Scheme read) {
        var name = Json.member(node, "scheme");
        return read.equals(Scheme.NONE) && !USUAL_NAMES_OF_NONE.contains(name.strip())
                && !NUMBERS.containsKey(name) && !NAMES_OF_NONE.contains(SchemeNames.read(name).value());
    }

    private static Scheme named(String name) {
        if (USUAL_NAMES_OF_NONE.contains(name)) {
            return Scheme.NONE;
        }
        var scheme = SchemeNames.read(name);
        return NAMES_OF_NONE.contains(scheme.value()) ? Scheme.NONE : scheme;
    }

    private static boolean isName(String text) {
        return text.length() <= NAME_LENGTH_MAX
                && text.chars().allMatch(
                        character -> Character.isLetterOrDigit(character) || " -_'".indexOf(character) >= 0);
    }

    /// The name of the scheme as it is written, and read again; empty where that is impossible.
    static String written(Scheme scheme) {
        if (scheme.equals(Scheme.NONE)) {
            return "";
        }
        var humped = SchemeNames.humped(scheme);
        if (named(humped).equals(scheme)) {
            return humped;
        }
        return named(scheme.value()).equals(scheme) ? scheme.value() : "";
    }

    /// The node of a relation as it is written here.
    static ObjectNode usual(String id, RelationKind kind, Scheme scheme) {
        var name = written(scheme);
        var node = Json.object().put("nodeID", id).put("text", name.isEmpty() ? nameOfNone(kind) : name)
                .put("type", NodeType.of(kind).name());
        return name.isEmpty() ? node : node.put("scheme", name);
    }

    /// How a relation without a scheme names it.
    static String nameOfNone(RelationKind kind) {
        return switch (kind) {
            case SUPPORT -> "Default Inference";
            case ATTACK -> "Default Conflict";
            case REPHRASE -> "Default Rephrase";
            case PREFERENCE -> "Default Preference";
        };
    }
}
