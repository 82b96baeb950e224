package dev.rejoinder.domain.interchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Reads XML element by element. Nothing outside the document is read, a document type is passed over, entities other
/// than the five of XML do not exist, and at most 100 elements may enclose each other.
public final class XmlInput {

    private static final int DEPTH_MAX = 100;

    /// How many characters entities may stand for; 0 for no limit, since there are but the five.
    private static final List<String> ENTITY_LIMITS =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private final XMLStreamReader reader;

    private int depth;

    private XmlInput(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// Reads the document from its beginning.
    ///
    /// @throws MalformedDocument when it is not XML, now or later
    public static XmlInput of(InputStream document) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        try {
            return new XmlInput(factory.createXMLStreamReader(XmlEncoding.reader(document)));
        } catch (XMLStreamException failure) {
            throw malformed(failure);
        }
    }

    /// Goes on to the next start of an element, and answers whether there is one before the element that is open at
    /// `level` (1 for the root) ends; 0 asks for the root.
    public boolean nextElement(int level) {
        while (advance()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (reader.getEventType() == XMLStreamConstants.END_ELEMENT && depth < level) {
                return false;
            }
        }
        return false;
    }

    /// The name of the element, without its name space.
    public String name() {
        return reader.getLocalName();
    }

    /// How many elements are open, the last one started included.
    public int level() {
        return depth;
    }

    /// The attribute of the element, empty where it has none of that name.
    public String attribute(String name) {
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /// The text within the element and all elements in it, up to its end.
    public String text() {
        var level = depth;
        var text = new StringBuilder();
        while (depth >= level && advance()) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /// A refusal at the current place, for the reason given.
    public MalformedDocument malformed(String sentence) {
        var location = reader.getLocation();
        return new MalformedDocument(Place.at(location.getLineNumber(), location.getColumnNumber()),
                sentence);
    }

    private boolean advance() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            var event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        } catch (XMLStreamException failure) {
            throw malformed(failure);
        }
        if (depth > DEPTH_MAX) {
            throw malformed("More than %d elements enclose each other".formatted(DEPTH_MAX));
        }
        return true;
    }

    private static MalformedDocument malformed(XMLStreamException failure) {
        var location = failure.getLocation();
        var place = location == null
                ? Place.at("")
                : Place.at(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        return new MalformedDocument(place, "This is not well-formed XML");
    }
}
