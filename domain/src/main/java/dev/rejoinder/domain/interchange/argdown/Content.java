package dev.rejoinder.domain.interchange.argdown;

import java.util.List;
import java.util.Optional;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementCommand;

/// The words of a statement, with what is marked in them.
///
/// @param text as Argdown shows it, tags included
/// @param spans the links and tags in it, from left to right
/// @param markup as it is written, in one line
record Content(String text, List<Span> spans, String markup) {

    private static final int WORDS_MAX = 1_000;

    Content {
        spans = List.copyOf(spans);
    }

    /// A part of a text that is marked, from one offset to before another.
    ///
    /// @param value the address of a link, the name of a tag
    record Span(boolean link, int start, int end, String value) {}

    /// The words that are written so; nothing where this is no markup of words.
    static Optional<Content> of(String markup) {
        try {
            var tokens = Tokens.ofWords(markup + "\n");
            var content = new ContentReader(tokens).read();
            return tokens.follows(TokenKind.END) ? Optional.of(content) : Optional.empty();
        } catch (MalformedDocument noWords) {
            return Optional.empty();
        }
    }

    /// The text without the tags at its end, unless it is made of tags only.
    String words() {
        var end = text.length();
        for (var span : spans.reversed()) {
            if (span.link() || !text.substring(span.end(), Math.max(span.end(), end)).isBlank()) {
                break;
            }
            end = span.start();
        }
        var words = text.substring(0, end).strip();
        return words.isEmpty() ? text.strip() : words;
    }

    /// The tags anywhere in it.
    List<String> tags() {
        return spans.stream().filter(span -> !span.link()).map(Span::value).distinct().toList();
    }

    /// The first of the links to the web in it, as many as a statement can have.
    List<Source> sources() {
        return spans.stream().filter(Span::link).flatMap(link -> source(link).stream())
                .limit(StatementCommand.SOURCE_LIMIT).toList();
    }

    /// What is no link to the web, or has more words than a source can, stays a part of the markup.
    private Optional<Source> source(Span link) {
        if (link.end() - link.start() > WORDS_MAX) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Source(link.value(), text.substring(link.start(), link.end()), "", ""));
        } catch (RuleViolation noSource) {
            return Optional.empty();
        }
    }
}
