package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.argdown.Element.Member;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads statements and arguments, and the lines that belong to them.
final class ElementParser {

    private static final int DEPTH_MAX = 1_000;

    /// Never changed, so that a million lines without data share it.
    private static final ObjectNode NO_DATA = JsonNodeFactory.instance.objectNode();

    private final Tokens tokens;

    private final Sketch sketch;

    private long position;

    ElementParser(Tokens tokens, Sketch sketch) {
        this.tokens = tokens;
        this.sketch = sketch;
    }

    /// An element that was read, with the data that stood there.
    private record Found(Element element, ObjectNode data) {}

    /// Reads an element that begins a block, or does not, and the lines that belong to it.
    Element tree(boolean block) {
        var element = element(block).element();
        lines(element, null);
        return element;
    }

    /// Reads a premise or a conclusion, and the lines that belong to it.
    ///
    /// @param step the step that leads to it, where it is a conclusion
    Element statement(@Nullable Step step) {
        if (tokens.follows(TokenKind.ARGUMENT_DEFINITION) || tokens.follows(TokenKind.ARGUMENT_REFERENCE)) {
            throw tokens.unexpected("a statement");
        }
        var element = element(false).element();
        lines(element, step);
        return element;
    }

    private Found element(boolean block) {
        var token = tokens.peek();
        var element = sketched(token);
        return switch (token.kind()) {
            case STATEMENT_REFERENCE, ARGUMENT_REFERENCE -> referred(element, block);
            case STATEMENT_DEFINITION, ARGUMENT_DEFINITION -> {
                tokens.next();
                yield found(element, block, content(), List.of());
            }
            default -> found(element, block, content(), List.of());
        };
    }

    private Element sketched(Token token) {
        var image = token.image();
        return switch (token.kind()) {
            case STATEMENT_DEFINITION -> sketch.statement(image.substring(1, image.length() - 2));
            case ARGUMENT_DEFINITION -> sketch.argument(image.substring(1, image.length() - 2));
            case STATEMENT_REFERENCE -> sketch.statement(image.substring(1, image.length() - 1));
            case ARGUMENT_REFERENCE -> sketch.argument(image.substring(1, image.length() - 1));
            default -> sketch.untitledStatement();
        };
    }

    /// Reads words, of which there have to be some.
    Content content() {
        if (!tokens.peek().kind().isContent()) {
            throw tokens.unexpected("words");
        }
        return new ContentReader(tokens).read();
    }

    private Found referred(Element element, boolean block) {
        tokens.next();
        var tags = new ArrayList<String>();
        while (tokens.follows(TokenKind.TAG)) {
            tags.add(new ContentReader(tokens).tag());
        }
        tokens.skip(TokenKind.NEWLINE);
        return found(element, block, null, tags);
    }

    private Found found(Element element, boolean block, @Nullable Content content, List<String> tags) {
        var data = data();
        var section = sketch.sections().size();
        element.members().add(new Member(block, content, data, tags, section, position++));
        return new Found(element, data);
    }

    /// Reads data in braces, where there are any.
    ObjectNode data() {
        if (!tokens.follows(TokenKind.DATA)) {
            return NO_DATA;
        }
        var token = tokens.next();
        tokens.skip(TokenKind.NEWLINE);
        return Yaml.data(token, tokens.place(token));
    }

    /// Reads the lines that belong to an element, and to each other, as far as they are indented.
    ///
    /// @param step what lines right below the element undercut, where they do
    void lines(Element root, @Nullable Step step) {
        var parents = new ArrayDeque<Element>();
        var latest = root;
        while (true) {
            if (tokens.follows(TokenKind.INDENT)) {
                indent(parents.size());
                parents.push(latest);
            } else if (parents.isEmpty()) {
                return;
            } else if (tokens.follows(TokenKind.SIGN)) {
                latest = line(parents.element(), parents.size() == 1 ? step : null);
            } else if (tokens.skip(TokenKind.DEDENT)) {
                parents.pop();
            } else {
                return;
            }
        }
    }

    private void indent(int depth) {
        if (depth == DEPTH_MAX) {
            throw tokens.malformed(tokens.peek(),
                    "Lines are indented more than %d times".formatted(DEPTH_MAX));
        }
        tokens.next();
        if (!tokens.follows(TokenKind.SIGN)) {
            throw tokens.unexpected(TokenKind.SIGN.description());
        }
    }

    private Element line(Element parent, @Nullable Step step) {
        var sign = Sign.of(tokens.peek().image());
        if (step != null && parent.isArgument() && sign != Sign.UNDERCUTS) {
            throw tokens.unexpected("an undercut of the inference");
        }
        tokens.next();
        if (sign == Sign.CONTRADICTS && (tokens.follows(TokenKind.ARGUMENT_DEFINITION)
                || tokens.follows(TokenKind.ARGUMENT_REFERENCE))) {
            throw tokens.unexpected("a statement");
        }
        var found = element(false);
        var from = sign.outgoing() ? parent : found.element();
        var to = sign.outgoing() ? found.element() : parent;
        sketch.lines()
                .add(new Line(sign.bearing(), from, to, sign == Sign.UNDERCUTS ? step : null, found.data()));
        return found.element();
    }
}
