package dev.rejoinder.domain.interchange.graph;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads XML as any other reader would.
public final class XmlDocument {

    private XmlDocument() {}

    /// The root of the document.
    public static Element root(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError(text, failure);
        }
    }

    /// All elements of this name within the element, in their order.
    public static List<Element> all(Element element, String name) {
        var found = element.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
