package dev.rejoinder.domain.interchange.kialo;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Outline;
import dev.rejoinder.domain.interchange.parts.Outline.Line;
import dev.rejoinder.domain.statement.StatementKind;

/// The claims of a discussion in the order of its lines, with their numbers.
final class NumberedOutline {

    private static final int DEPTH_MAX = 60;

    private final ClaimGraph graph;

    private final int question;

    private final List<Line> lines;

    private final boolean isBelowQuestion;

    private final IdentityHashMap<Line, Integer> numbers = new IdentityHashMap<>();

    private final Map<Integer, Line> written = new HashMap<>();

    NumberedOutline(ClaimGraph graph) {
        this.graph = graph;
        question = graph.question();
        var first = graph.theses();
        if (question >= 0) {
            first.clear(question);
        }
        lines = Outline.lines(graph::below, graph.claims().size(), DEPTH_MAX, first).stream()
                .filter(line -> line.node() != question).toList();
        var theses = lines.stream().filter(line -> line.above() == null).count();
        var kept = Foreign.gathered(graph.heading().origins(), KialoReader.SYSTEM).has("question");
        isBelowQuestion = question >= 0 || (!title().isEmpty() && (theses > 1 || (kept && theses > 0)));
        number();
    }

    private void number() {
        var last = new IdentityHashMap<Line, Integer>();
        var thesis = 0;
        for (var line : lines) {
            var above = line.above();
            var before = above == null ? thesis : last.getOrDefault(above, 0);
            var number = Math.max(before + 1, wish(line, above));
            numbers.put(line, number);
            if (above == null) {
                thesis = number;
            } else {
                last.put(above, number);
            }
            if (!line.again()) {
                written.put(line.node(), line);
            }
        }
    }

    /// The place that the line had in the discussion that it came from, if it stood in the same one.
    private int wish(Line line, @Nullable Line above) {
        var wish = above == null ? graph.number(line.node()) : graph.edge(line.arc().label()).wish();
        var place = above == null ? isBelowQuestion ? "1" : "" : graph.number(above.node());
        return ClaimNumber.above(wish).equals(place) ? ClaimNumber.place(wish) : 0;
    }

    private String number(Line line) {
        var number = new StringBuilder();
        for (var current = line; current != null; current = current.above()) {
            number.insert(0, "." + numbers.get(current));
        }
        return isBelowQuestion ? "1" + number : number.substring(1);
    }

    /// The document, line by line.
    Stream<String> pieces() {
        noteQuestions();
        var title = title();
        if (!title.equals(graph.heading().title().strip())) {
            graph.losses().lose("", "title", Treatment.REPLACED,
                    "The title has several lines; they become one");
        }
        var head = "Discussion Title: %s\n\n".formatted(title);
        return Stream.concat(Stream.of(isBelowQuestion ? head + questionLine() : head),
                lines.stream().map(this::piece));
    }

    private String title() {
        return graph.heading().title().strip().replace('\n', ' ');
    }

    private String questionLine() {
        return "1. " + (question >= 0
                ? words(question, false)
                : ClaimLine.heading(title())) + "\n";
    }

    private String piece(Line line) {
        var above = line.above();
        var stance = above == null ? "" : graph.edge(line.arc().label()).stance().label() + " ";
        var words = line.again()
                ? NumberedClaim.linkTo(number(written.getOrDefault(line.node(), line)))
                : words(line.node(), above != null);
        return "%s. %s%s\n".formatted(number(line), stance, words);
    }

    private String words(int claim, boolean afterStance) {
        return ClaimLine.words(graph.claims().get(claim), afterStance, graph.losses());
    }

    private void noteQuestions() {
        for (var place = 0; place < graph.claims().size(); place++) {
            var statement = graph.claims().get(place);
            var isTitle = statement.wording().text().equals(title());
            if (statement.kind() == StatementKind.QUESTION && (place != question || isTitle)) {
                graph.losses().lose(statement.key(), "question",
                        place == question ? Treatment.MERGED : Treatment.REPLACED, place == question
                                ? "The question becomes the title of the discussion"
                                : "It is a question; it is written as a thesis");
            }
        }
    }
}
