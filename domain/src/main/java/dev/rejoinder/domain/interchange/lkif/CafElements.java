package dev.rejoinder.domain.interchange.lkif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.text.XmlInput;
import tools.jackson.databind.node.ObjectNode;

/// The elements of CAF.
record CafElements(XmlInput xml, Casebook book) {

    private static final List<String> METADATA =
            List.of("key", "contributor", "coverage", "creator", "date", "format",
                    "identifier", "language", "publisher", "relation", "rights", "source", "subject", "title",
                    "type");

    /// Reads the document from its root on.
    void read() {
        while (xml.nextElement(1)) {
            switch (xml.name()) {
                case "metadata" -> heading();
                case "statement" -> statement();
                case "argument" -> argument();
                case "references" -> references();
                case "statements", "arguments" -> {
                } // their parts are what counts
                default -> pass();
            }
        }
    }

    private void pass() {
        book.losses().lose("", xml.name(), Treatment.LEFT_OUT,
                "There is no place for the element " + xml.name());
        xml.text();
    }

    private void heading() {
        var metadata = metadata();
        var descriptions = metadata.path("descriptions").properties().iterator();
        var description = descriptions.hasNext() ? descriptions.next().getValue().asString("") : "";
        book.entitle(metadata.path("identifier").asString(""), metadata.path("title").asString(""),
                description);
        keep(book.leftovers(), "", metadata);
    }

    private void references() {
        var level = xml.level();
        while (xml.nextElement(level)) {
            book.leftovers().withArrayProperty("references").add(metadata());
        }
        var count = book.leftovers().path("references").size();
        if (count > 0) {
            book.losses().lose("", "references", Treatment.KEPT_ASIDE,
                    "There is no place for the references of the document; there are %d".formatted(count));
        }
    }

    private ObjectNode metadata() {
        var level = xml.level();
        var metadata = Aside.nothing();
        for (var name : METADATA) {
            if (!xml.attribute(name).isEmpty()) {
                metadata.put(name, xml.attribute(name));
            }
        }
        while (xml.nextElement(level)) {
            if (xml.name().equals("description")) {
                var language = xml.attribute("lang");
                metadata.withObjectProperty("descriptions").put(language, xml.text().strip());
            }
        }
        return metadata;
    }

    private void keep(ObjectNode kept, String element, ObjectNode metadata) {
        if (!metadata.isEmpty()) {
            kept.set("metadata", metadata);
            book.losses().lose(element, "metadata", Treatment.KEPT_ASIDE,
                    "There is no place for the metadata: " + String.join(", ", metadata.propertyNames()));
        }
    }

    private void statement() {
        var level = xml.level();
        var id = xml.attribute("id");
        var atom = xml.attribute("atom");
        var kept = Aside.nothing();
        book.keep(kept, id, "weight", unless(xml.attribute("weight"), "0.5"));
        book.keep(kept, id, "value", unless(xml.attribute("value"), "0.5"));
        book.keep(kept, id, "standard", unless(xml.attribute("standard"), "PE"));
        book.keep(kept, id, "main", unless(xml.attribute("main"), "false"));
        if (!atom.isEmpty() && !atom.equals(id)) {
            kept.put("atom", atom);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        while (xml.nextElement(level)) {
            if (xml.name().equals("metadata")) {
                keep(kept, id, metadata());
            } else if (xml.name().equals("description")) {
                var language = xml.attribute("lang");
                texts.putIfAbsent(language, xml.text().strip());
            }
        }
        add(id, atom, texts, kept);
    }

    private void add(String id, String atom, Map<String, String> texts, ObjectNode kept) {
        var first = texts.isEmpty() ? Map.entry("", "") : texts.entrySet().iterator().next();
        if (texts.size() > 1) {
            texts.forEach((language, text) -> kept.withObjectProperty("descriptions").put(language, text));
            book.losses().lose(id, "translation", Treatment.KEPT_ASIDE,
                    "The statement has words in %d languages; the first arrive".formatted(texts.size()));
        }
        if (!book.add(new Sentence(id, first.getValue(), first.getKey(), atom, kept))) {
            throw xml.malformed("More than one statement is called '%s'".formatted(id));
        }
    }

    private void argument() {
        var level = xml.level();
        var id = xml.attribute("id");
        var con = isFalse(xml.attribute("pro"));
        var scheme = xml.attribute("scheme");
        var kept = Aside.nothing();
        book.keep(kept, id, "strict", unless(xml.attribute("strict"), "false"));
        book.keep(kept, id, "weight", unless(xml.attribute("weight"), "0.5"));
        book.keep(kept, id, "value", unless(xml.attribute("value"), "0.5"));
        var conclusion = "";
        List<Premise> premises = new ArrayList<>();
        while (xml.nextElement(level)) {
            switch (xml.name()) {
                case "metadata" -> keep(kept, id, metadata());
                case "conclusion" -> conclusion = xml.attribute("statement");
                case "premise" -> premises.add(premise(id, kept));
                default -> {
                } // the element `premises`, whose parts are what counts
            }
        }
        if (!book.add(new Reason(id, con, scheme, conclusion, premises, kept))) {
            throw xml.malformed("More than one argument is called '%s'".formatted(id));
        }
    }

    private Premise premise(String argument, ObjectNode kept) {
        var statement = xml.attribute("statement");
        if (xml.attribute("implicit").equals("true")) {
            kept.withArrayProperty("implicit").add(statement);
            book.losses().lose(argument, "implicit", Treatment.KEPT_ASIDE,
                    "That the premise %s is implicit has no place here".formatted(statement));
        }
        return new Premise(statement, isFalse(xml.attribute("positive")), Premise.Type.ORDINARY,
                xml.attribute("role"));
    }

    private static boolean isFalse(String value) {
        return value.equals("false") || value.equals("0");
    }

    private static String unless(String value, String usual) {
        return value.equals(usual) ? "" : value;
    }
}
