package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.rejoinder.domain.interchange.argdown.Content.Span;

/// Reads the words of one statement, argument or heading.
final class ContentReader {

    private final Tokens tokens;

    private final StringBuilder text = new StringBuilder();

    private final StringBuilder markup = new StringBuilder();

    private final List<Span> spans = new ArrayList<>();

    private final Deque<Token> emphases = new ArrayDeque<>();

    ContentReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// All that follows and is words, which may be none.
    Content read() {
        while (tokens.peek().kind().isContent()) {
            add(tokens.next());
        }
        if (!emphases.isEmpty()) {
            throw tokens.malformed(emphases.element(),
                    "The emphasis that begins here does not end; write \\%s for the "
                            .formatted(emphases.element().image()) + "character itself");
        }
        return new Content(text.toString(), spans, markup.toString().strip());
    }

    /// The tag that follows, of which there has to be one.
    String tag() {
        return tagOf(tokens.next().image().strip());
    }

    /// The name of a rule, which may be empty.
    String rule() {
        while (tokens.follows(TokenKind.WORDS) || tokens.follows(TokenKind.ESCAPED)
                || tokens.follows(TokenKind.SHORTCODE)) {
            add(tokens.next());
        }
        return text.toString().strip();
    }

    private void add(Token token) {
        var image = token.image().replace('\n', token.is(TokenKind.NEWLINE) ? '\n' : ' ');
        switch (token.kind()) {
            case NEWLINE -> endLine(text);
            case ESCAPED -> text.append(image, 1, image.length());
            case SHORTCODE -> text.append(Shortcodes.meaning(image));
            case EMPHASIS -> emphases.push(token);
            case EMPHASIS_END -> endEmphasis(image);
            case LINK -> link(image);
            case TAG -> tag(image);
            default -> text.append(image);
        }
        switch (token.kind()) {
            case NEWLINE -> endLine(markup);
            case WORDS -> plain(image);
            default -> markup.append(image);
        }
    }

    /// Nothing in plain words may begin anything, whatever follows them one day.
    private void plain(String image) {
        if (image.startsWith("/") && !markup.isEmpty() && markup.charAt(markup.length() - 1) == '/') {
            markup.append('\\');
        }
        markup.append(Escaping.marked(image));
    }

    private static void endLine(StringBuilder line) {
        if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private void endEmphasis(String image) {
        emphases.pop();
        space(image);
    }

    private void space(String image) {
        if (image.endsWith(" ")) {
            text.append(' ');
        }
    }

    private void link(String image) {
        var middle = image.lastIndexOf("](");
        var start = text.length();
        text.append(image, 1, middle);
        spans.add(new Span(true, start, text.length(), image.substring(middle + 2, image.lastIndexOf(')'))));
        space(image);
    }

    private void tag(String image) {
        var start = text.length();
        text.append(image);
        spans.add(new Span(false, start, text.length(), tagOf(image.strip())));
    }

    private static String tagOf(String image) {
        return image.startsWith("#(") ? image.substring(2, image.length() - 1) : image.substring(1);
    }
}
