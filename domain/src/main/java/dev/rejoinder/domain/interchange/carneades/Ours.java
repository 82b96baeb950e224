package dev.rejoinder.domain.interchange.carneades;

import java.util.List;

import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.node.ObjectNode;

/// What Carneades has no place for: a mapping `rejoinder` within the metadata of whatever it is about. Carneades reads
/// metadata of any kind, and leaves it alone.
final class Ours {

    /// The mapping's own name, in metadata and in the document as a whole.
    static final String NAME = "rejoinder";

    /// That a statement is a claim, whatever its name looks like.
    static final String CLAIM = "claim";

    /// That a statement only stands where Carneades needs a conclusion.
    static final String STAND_IN = "stand-in";

    /// The kind of a statement; or of a relation that is no argument.
    static final String KIND = "kind";

    /// A statement that is meant, by its name in the document.
    static final String STATEMENT = "statement";

    /// A relation that is meant, by its name in the document.
    static final String RELATION = "relation";

    /// Metadata that was no mapping.
    static final String NOTE = "note";

    private static final String META = "meta";

    private static final String METADATA = "metadata";

    private Ours() {}

    /// Takes our part out of the metadata.
    static ObjectNode take(ObjectNode element) {
        for (var name : List.of(META, METADATA)) {
            if (element.get(name) instanceof ObjectNode meta && meta.get(NAME) instanceof ObjectNode ours) {
                meta.remove(NAME);
                if (meta.isEmpty()) {
                    element.remove(name);
                }
                return ours;
            }
        }
        return Aside.nothing();
    }

    /// What the element's metadata is called, or would be.
    static String meta(ObjectNode element) {
        return element.has(METADATA) && !element.has(META) ? METADATA : META;
    }

    /// Puts our part into the metadata. Metadata that is no mapping becomes the note of one; then the answer is no.
    static boolean put(ObjectNode element, ObjectNode ours) {
        if (ours.isEmpty()) {
            return true;
        }
        var name = meta(element);
        var meta = element.get(name);
        if (meta == null || meta instanceof ObjectNode) {
            element.withObjectProperty(name).set(NAME, ours);
            return true;
        }
        element.putObject(name).set(NOTE, meta);
        element.withObjectProperty(name).set(NAME, ours);
        return false;
    }
}
