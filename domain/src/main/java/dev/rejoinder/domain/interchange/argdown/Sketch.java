package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.Ceiling;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a document says, before it becomes a map: elements, and lines between them.
final class Sketch {

    private final Map<String, Element> statements = new LinkedHashMap<>();

    private final Map<String, Element> arguments = new LinkedHashMap<>();

    private final List<Element> elements = new ArrayList<>();

    private final List<Line> lines = new ArrayList<>();

    private final List<Section> sections = new ArrayList<>();

    private ObjectNode frontMatter = JsonNodeFactory.instance.objectNode();

    /// The statement of this title.
    Element statement(String title) {
        return statements.computeIfAbsent(title, _ -> added(new Element(false, title)));
    }

    /// The argument of this title.
    Element argument(String title) {
        return arguments.computeIfAbsent(title, _ -> added(new Element(true, title)));
    }

    /// A statement that has no title.
    Element untitledStatement() {
        return added(new Element(false, null));
    }

    /// An argument that has no title.
    Element untitledArgument() {
        return added(new Element(true, null));
    }

    private Element added(Element element) {
        elements.add(element);
        Ceiling.check(elements.size(), Place.at(""));
        return element;
    }

    /// All statements and arguments, in the order in which they first appear.
    List<Element> elements() {
        return elements;
    }

    /// How they bear on each other, besides the steps of arguments.
    List<Line> lines() {
        return lines;
    }

    /// The headings in their order.
    List<Section> sections() {
        return sections;
    }

    /// What precedes the document; empty where nothing does.
    ObjectNode frontMatter() {
        return frontMatter;
    }

    /// This precedes the document.
    void frontMatter(ObjectNode found) {
        frontMatter = found;
    }
}
