package dev.rejoinder.domain.interchange.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.layout.Direction;
import dev.rejoinder.domain.layout.LayoutOptions;

/// A drawing, as an XML parser reads it.
record Drawn(Element root) {

    static String text(ArgumentMap map, LayoutOptions options) {
        return text(new SvgWriter(options), map);
    }

    static String text(SvgWriter writer, ArgumentMap map) {
        try (var pieces = writer.write(map, new Losses())) {
            return pieces.collect(Collectors.joining());
        }
    }

    static Drawn of(ArgumentMap map) {
        return read(text(map, LayoutOptions.DEFAULT));
    }

    static Drawn of(ArgumentMap map, Direction direction) {
        return read(text(map, LayoutOptions.DEFAULT.facing(direction)));
    }

    static Drawn read(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError("This is no XML: " + text, failure);
        }
    }

    /// All elements of this name.
    Stream<Element> elements(String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    /// The groups of this class, among others, outside the legend.
    List<Element> groups(String style) {
        return elements("g")
                .filter(group -> List.of(group.getAttribute("class").split(" ", -1)).contains(style))
                .filter(group -> !group.getAttribute("data-key").isEmpty()).toList();
    }

    /// What was drawn of the element with this key.
    Element group(String key) {
        return elements("g").filter(group -> group.getAttribute("data-key").equals(key)).findFirst()
                .orElseThrow();
    }

    static List<Element> inside(Element group, String name) {
        var found = new ArrayList<Element>();
        var children = group.getElementsByTagName(name);
        for (var index = 0; index < children.getLength(); index++) {
            found.add((Element) children.item(index));
        }
        return found;
    }

    static String title(Element group) {
        return inside(group, "title").getFirst().getTextContent();
    }

    /// The words in the box.
    static List<String> lines(Element group) {
        return inside(group, "tspan").stream().map(Element::getTextContent).toList();
    }
}
