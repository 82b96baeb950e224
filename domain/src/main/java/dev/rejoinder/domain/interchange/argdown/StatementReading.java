package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.argdown.Element.Member;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Source;
import tools.jackson.databind.node.ObjectNode;

/// Makes statements of elements.
final class StatementReading {

    private static final String TITLE = "title";

    private final Losses losses;

    private final Fitting fitting;

    StatementReading(Losses losses) {
        this.losses = losses;
        fitting = new Fitting(losses);
    }

    /// The statement that the element is, called so. What a question is about is still to be told.
    MappedStatement statement(Element element, String key, StatementData data) {
        var words = words(element);
        var exact = !data.text().isEmpty()
                && Words.inOneLine(data.text()).equals(Words.inOneLine(words));
        if (!data.text().isEmpty() && !exact) {
            losses.warn(key, "text", Treatment.LEFT_OUT,
                    "The data tells other words than the line; the line holds");
        }
        var wording = fitting.wording(key, exact ? data.text() : words, data.language());
        return MappedStatement.claim(key, wording).as(data.kind()).saidBy(data.attribution())
                .within(data.scope())
                .citing(data.sources().orElseGet(() -> linked(element))).needing(data.burden())
                .from(origins(key, foreign(element, key, data), data.origins(), losses));
    }

    private static ObjectNode foreign(Element element, String key, StatementData data) {
        var foreign = leftovers(element, data.rest(), key);
        if (Words.of(foreign, TITLE).equals(Titles.of(words(element)))) {
            foreign.remove(TITLE);
        }
        if (element.isArgument() && !key.equals(Keys.argument(String.valueOf(element.title())))) {
            foreign.put("argument", true);
        }
        return foreign;
    }

    /// The words of the element; its title where it is given none.
    static String words(Element element) {
        var worded = element.worded();
        return worded.isEmpty()
                ? Objects.requireNonNullElse(element.title(), "")
                : content(worded.getFirst()).words();
    }

    private static Content content(Member member) {
        return Objects.requireNonNull(member.content());
    }

    private static List<Source> linked(Element element) {
        return element.worded().stream().limit(1).flatMap(member -> content(member).sources().stream())
                .toList();
    }

    /// The element's own origin before the others that are told.
    static List<Origin> origins(String key, ObjectNode foreign, List<Origin> others, Losses losses) {
        var own = Foreign.origin(key, foreign, losses);
        var origins = new ArrayList<Origin>();
        origins.add(own);
        others.stream().filter(other -> !other.id().equals(own.id()) || !other.system().equals(own.system()))
                .forEach(origins::add);
        return origins;
    }

    /// What no map has a place for: how the words are written, further wordings, tags, data, and under which heading.
    static ObjectNode leftovers(Element element, ObjectNode data, String key) {
        var foreign = Foreign.nothing();
        title(foreign, element, key);
        var worded = element.worded();
        if (worded.isEmpty()) {
            Words.put(foreign, "reference", element.title() != null);
        } else {
            words(foreign, worded);
        }
        var tags = element.tags();
        if (!tags.isEmpty()) {
            var list = foreign.putArray("tags");
            tags.forEach(list::add);
        }
        section(foreign, element, data);
        Words.put(foreign, "data", data);
        return foreign;
    }

    /// The section in which the element stands, unless its data tells another.
    private static void section(ObjectNode foreign, Element element, ObjectNode data) {
        var told = Words.of(data, Sections.SECTION);
        if (told.matches("0|[1-9][0-9]{0,8}")) {
            data.remove(Sections.SECTION);
        }
        var first = element.worded().stream().findFirst().or(() -> element.members().stream().findFirst());
        var section = data.has(Sections.SECTION) || told.isEmpty()
                ? first.map(Member::section).orElse(0)
                : Integer.valueOf(told);
        if (section > 0) {
            foreign.put(Sections.SECTION, section);
        }
    }

    private static void title(ObjectNode foreign, Element element, String key) {
        var title = element.title();
        var named = (element.isArgument() ? "<%s>" : "[%s]").formatted(title);
        if (title != null && !key.equals(named)) {
            foreign.put(TITLE, title);
        }
    }

    private static void words(ObjectNode foreign, List<Member> worded) {
        var first = content(worded.getFirst());
        if (!first.markup().equals(Escaping.escaped(first.words())) || !Fitting.fits(first.words())) {
            foreign.put("markup", first.markup());
        }
        var others = worded.stream().skip(1).map(StatementReading::content)
                .filter(other -> !other.words().equals(first.words())).map(Content::markup).distinct()
                .toList();
        if (!others.isEmpty()) {
            var list = foreign.putArray("members");
            others.forEach(list::add);
        }
    }
}
