package dev.rejoinder.domain.interchange.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Origins in other systems as JSON, for formats that can carry them.
public final class OriginParts {

    private static final String MEMBER = "origins";

    private OriginParts() {}

    /// Adds the origins in systems other than this one, if there are any, to the object.
    public static void put(ObjectNode object, List<Origin> origins, String system) {
        for (var origin : origins) {
            if (!origin.system().equals(system)) {
                var part = object.withArrayProperty(MEMBER).addObject().put("system", origin.system())
                        .put("id", origin.id());
                if (!origin.foreign().isEmpty()) {
                    part.put("foreign", origin.foreign());
                }
            }
        }
    }

    /// The origin in the document's own system, and the others that the object holds, each once. What is no origin is
    /// in the losses.
    public static List<Origin> read(JsonNode object, Origin own, Losses losses) {
        var origins = new LinkedHashMap<List<String>, Origin>();
        origins.put(List.of(own.system(), own.id()), own);
        for (var part : object.path(MEMBER)) {
            try {
                var origin = new Origin(text(part, "system"), text(part, "id"), text(part, "foreign"));
                origins.putIfAbsent(List.of(origin.system(), origin.id()), origin);
            } catch (RuleViolation none) {
                losses.lose(own.id(), "origin", Treatment.LEFT_OUT, none.refusal().message());
            }
        }
        return new ArrayList<>(origins.values());
    }

    private static String text(JsonNode part, String name) {
        var value = part.path(name);
        return value.isString() ? value.stringValue() : "";
    }
}
