package dev.rejoinder.domain.interchange.lkif;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.XmlInput;

/// Reads argument graphs in LKIF, whose root is `lkif`, and CAF, whose root is `caf`. Arguments become supports, those
/// against their conclusion attacks; exceptions and undercuts become attacks on arguments; the opposite of a statement,
/// where it is a premise, becomes a claim of its own. Values, weights, standards, roles and metadata are kept aside.
public final class LkifReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var xml = XmlInput.of(document);
        var book = new Casebook(losses);
        var root = xml.nextElement(0) ? xml.name() : "";
        switch (root) {
            case "lkif" -> new LkifElements(xml, book).read();
            case "caf" -> new CafElements(xml, book).read();
            default -> throw xml.malformed("The document should be an lkif or a caf");
        }
        return new CasebookDraft(root, book).map();
    }
}
