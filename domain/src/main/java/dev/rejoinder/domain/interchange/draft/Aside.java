package dev.rejoinder.domain.interchange.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What elements of documents carry that has no place here, kept for the way back. `id` and `text` in it
/// are the name and the words as the document has them, where they do not fit.
public final class Aside {

    private static final String ID = "id";

    private static final String TEXT = "text";

    private Aside() {}

    /// Nothing yet.
    public static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// What something is called here that is called so in a document: the same, unless no origin can say it.
    public static String fitting(String id) {
        return id.codePointCount(0, id.length()) <= Origin.ID_LIMIT && Fitting.fits(id)
                ? id
                : "#" + UUID.nameUUIDFromBytes(
                        Foreign.text(nothing().put(ID, id)).getBytes(StandardCharsets.UTF_8));
    }

    /// The same, with the name as it is in the document kept, where it does not fit.
    public static String fitting(String id, ObjectNode kept) {
        var fitting = fitting(id);
        if (!fitting.equals(id)) {
            kept.put(ID, id);
        }
        return fitting;
    }

    /// Keeps the words as they are in the document, where they do not fit.
    public static void keepText(String text, ObjectNode kept) {
        if (!Fitting.fits(text)) {
            kept.put(TEXT, text);
        }
    }

    /// The words to be written: those that the document had, if these are what was made of them.
    public static String text(String current, ObjectNode kept) {
        if (!kept.has(TEXT)) {
            return current;
        }
        var original = kept.path(TEXT).asString(current);
        return new Fitting(new Losses()).wording("", original, "").text().equals(current)
                ? original
                : current;
    }

    /// What the element is called in documents of the system; the key where it has no origin there.
    public static String id(String system, List<Origin> origins, String key) {
        return Foreign.in(origins, system)
                .map(origin -> Foreign.of(origins, system).path(ID).asString(origin.id())).orElse(key);
    }
}
