package dev.rejoinder.domain.interchange.sadface;

import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The metadata of a document, around the locutions, and what the document it came from had at its top besides.
///
/// @param kept what that document carried that has no place here
record DocumentMetadata(MapHeading heading, ObjectNode kept) {

    private static final int SECONDS = 19;

    /// The object up to the first locution.
    String begun() {
        var metadata = JsonNodeFactory.instance.objectNode();
        metadata.set("core", core());
        kept.path("metadata").properties().stream().filter(member -> !member.getKey().equals("core"))
                .forEach(member -> metadata.set(member.getKey(), member.getValue()));
        var own = JsonNodeFactory.instance.objectNode();
        if (!heading.language().isEmpty()) {
            own.put("language", heading.language());
        }
        if (heading.version() > 0) {
            own.put("version", heading.version()).put("at", heading.at());
        }
        return "%s,\"%s\":%s\"locutions\":[\n".formatted(open(metadata), OwnMetadata.SPACE,
                own.isEmpty() ? "{" : open(own) + ",");
    }

    private static String open(ObjectNode object) {
        var text = JsonInput.TREES.writeValueAsString(object);
        return text.substring(0, text.length() - 1);
    }

    private ObjectNode core() {
        var core = JsonNodeFactory.instance.objectNode();
        var at = heading.at().substring(0, Math.min(SECONDS, heading.at().length()));
        core.put("analyst_email", "").put("analyst_name", "").put("created", at)
                .put("description", "").put("edited", at).put("id", heading.key()).put("notes", "")
                .put("title", "").put("version", kept.has("newer") ? "0.5.4" : "0.2");
        kept.path("metadata").path("core").properties()
                .forEach(member -> core.set(member.getKey(), member.getValue()));
        return core.put("description", heading.description()).put("title", heading.title());
    }

    /// The end of the object and of the document, after the last locution.
    String ended() {
        return "]}}" + kept.path("document").properties().stream()
                .map(member -> ",\n%s:%s".formatted(JsonInput.TREES.writeValueAsString(member.getKey()),
                        JsonInput.TREES.writeValueAsString(member.getValue())))
                .collect(Collectors.joining()) + "}\n";
    }
}
