package dev.rejoinder.domain.interchange.agxml;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.XmlInput;

/// Reads argument graphs of microtexts. Discourse units of arguments become claims, in the words of the segments that
/// they are grounded in; `sup` and `exa` become supports, `reb` and `und` attacks, the latter of relations; `add` adds
/// a premise. Identifiers hold within one text, so that of the text is put before them.
public final class AgxmlReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var xml = XmlInput.of(document);
        if (!xml.nextElement(0) || !xml.name().equals("arggraph")) {
            throw xml.malformed("The document should be an arggraph");
        }
        var text = new Microtext(xml.attribute("id"), xml.attribute("topic_id"), xml.attribute("stance"));
        while (xml.nextElement(1)) {
            read(xml, text, losses);
        }
        return new MicrotextDraft(text, losses).map();
    }

    private static void read(XmlInput xml, Microtext text, Losses losses) {
        var id = xml.attribute("id");
        var isNew = switch (xml.name()) {
            case "edu" -> text.addSegment(id, xml.text().strip());
            case "joint" -> text.addJoint(id);
            case "adu" -> text.addUnit(id, xml.attribute("type"));
            case "edge" -> text.addEdge(
                    new Arrow(id, xml.attribute("type"), xml.attribute("src"), xml.attribute("trg")));
            default -> text.pass(xml.name(), losses);
        };
        if (!isNew) {
            throw xml.malformed("More than one element is called '%s'".formatted(id));
        }
    }
}
