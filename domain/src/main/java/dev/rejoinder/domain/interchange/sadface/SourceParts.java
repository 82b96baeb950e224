package dev.rejoinder.domain.interchange.sadface;

import static dev.rejoinder.domain.interchange.sadface.SadfaceDocument.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.rejoinder.domain.statement.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Sources as a document has them: what an atom quotes, and the resource that it quotes from.
final class SourceParts {

    private SourceParts() {}

    /// What the atom quotes.
    static ObjectNode entry(Source source) {
        return JsonNodeFactory.instance.objectNode().put("resource_id", resourceId(source))
                .put("text", source.quotation()).put("offset", 0).put("length", source.quotation().length());
    }

    /// The resource that the source is from.
    static ObjectNode resource(Source source) {
        var resource = JsonNodeFactory.instance.objectNode().put("id", resourceId(source))
                .put("content", source.url().isEmpty() ? source.title() : source.url()).put("type", "text");
        var own = resource.putObject("metadata").putObject(OwnMetadata.SPACE);
        own.put("url", source.url()).put("title", source.title()).put("accessed", source.accessed());
        return resource;
    }

    /// The same for sources that differ in nothing but what is quoted.
    static String resourceId(Source source) {
        var place = "%s\n%s\n%s".formatted(source.url(), source.title(), source.accessed());
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The source, to be found again among what was kept aside.
    static ObjectNode json(Source source) {
        return JsonNodeFactory.instance.objectNode().put("url", source.url()).put("title", source.title())
                .put("quotation", source.quotation()).put("accessed", source.accessed());
    }

    /// What a document says of a source, in our words.
    record Reading(String url, String title, String quotation, String accessed) {

        /// What the atom's entry and the resource say.
        static Reading of(JsonNode entry, JsonNode resource) {
            var own = resource.path("metadata").path(OwnMetadata.SPACE);
            if (own.isObject()) {
                return new Reading(text(own, "url"), text(own, "title"), text(entry, "text"),
                        text(own, "accessed"));
            }
            var content = text(resource, "content");
            var url = first(text(resource, "metadata", "core", "url"), text(resource, "metadata", "url"),
                    content.startsWith("http://") || content.startsWith("https://") ? content : "");
            var title =
                    first(text(resource, "metadata", "core", "title"), text(resource, "metadata", "title"));
            return new Reading(url, title, text(entry, "text"), "");
        }

        private static String first(String... texts) {
            for (var text : texts) {
                if (!text.isBlank()) {
                    return text;
                }
            }
            return "";
        }

        /// Whether it names anything.
        boolean isEmpty() {
            return url.isBlank() && title.isBlank() && quotation.isBlank();
        }
    }
}
