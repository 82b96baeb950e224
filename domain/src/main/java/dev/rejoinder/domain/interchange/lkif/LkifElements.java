package dev.rejoinder.domain.interchange.lkif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.text.XmlInput;

/// The elements of LKIF.
record LkifElements(XmlInput xml, Casebook book) {

    private static final Pattern SPACE = Pattern.compile("\\s++");

    /// Reads the document from its root on.
    void read() {
        var graphs = 0;
        while (xml.nextElement(1)) {
            switch (xml.name()) {
                case "argument-graph" -> entitle(++graphs);
                case "argument-graphs", "statements", "arguments" -> {
                } // their parts are what counts
                case "statement" -> statement();
                case "argument" -> argument();
                default -> pass();
            }
        }
    }

    private void pass() {
        book.losses().lose("", xml.name(), Treatment.LEFT_OUT,
                "There is no place for the element " + xml.name());
        xml.text();
    }

    private void entitle(int number) {
        book.entitle(xml.attribute("id"), xml.attribute("title"), "");
        book.keep(book.leftovers(), "", "main-issue", xml.attribute("main-issue"));
        if (number > 1) {
            book.losses().warn(xml.attribute("id"), "graph", Treatment.MERGED,
                    "The document holds several graphs, which become one debate");
        }
    }

    private void statement() {
        var level = xml.level();
        var id = xml.attribute("id");
        var kept = Aside.nothing();
        book.keep(kept, id, "value", unless(xml.attribute("value"), "unknown"));
        book.keep(kept, id, "assumption", unless(xml.attribute("assumption"), "false"));
        book.keep(kept, id, "standard", unless(xml.attribute("standard"), "BA"));
        var words = new StringBuilder();
        while (xml.nextElement(level)) {
            book.keep(kept, id, "predicate", xml.attribute("pred"));
            words.append(xml.text()).append(' ');
        }
        if (!book.add(new Sentence(id, plain(words.toString()), "", "", kept))) {
            throw xml.malformed("More than one statement is called '%s'".formatted(id));
        }
    }

    private static String plain(String words) {
        return SPACE.splitAsStream(words.strip()).collect(Collectors.joining(" "));
    }

    private void argument() {
        var level = xml.level();
        var id = xml.attribute("id");
        var con = xml.attribute("direction").equals("con");
        var scheme = xml.attribute("scheme");
        var kept = Aside.nothing();
        book.keep(kept, id, "title", xml.attribute("title"));
        book.keep(kept, id, "weight", unless(xml.attribute("weight"), "0.5"));
        var conclusion = "";
        List<Premise> premises = new ArrayList<>();
        while (xml.nextElement(level)) {
            if (xml.name().equals("conclusion")) {
                conclusion = xml.attribute("statement");
            } else if (xml.name().equals("premise")) {
                premises.add(premise());
            }
        }
        if (!book.add(new Reason(id, con, scheme, conclusion, premises, kept))) {
            throw xml.malformed("More than one argument is called '%s'".formatted(id));
        }
    }

    private Premise premise() {
        var type = switch (xml.attribute("type")) {
            case "exception" -> Premise.Type.EXCEPTION;
            case "assumption" -> Premise.Type.ASSUMPTION;
            default -> Premise.Type.ORDINARY;
        };
        return new Premise(xml.attribute("statement"), xml.attribute("polarity").equals("negative"), type,
                xml.attribute("role"));
    }

    private static String unless(String value, String usual) {
        return value.equals(usual) ? "" : value;
    }
}
