package dev.rejoinder.domain.interchange.argdown;

import org.jspecify.annotations.Nullable;

/// Makes a sketch of an Argdown document. Refuses what the parser of `@argdown/core` 1.7.5 refuses, except that a
/// document may say nothing at all.
final class DocumentParser {

    private final Tokens tokens;

    private final Sketch sketch = new Sketch();

    private final ElementParser elements;

    DocumentParser(Tokens tokens) {
        this.tokens = tokens;
        elements = new ElementParser(tokens, sketch);
    }

    /// The sketch of the whole document.
    Sketch parse() {
        tokens.skip(TokenKind.NEWLINE);
        tokens.skip(TokenKind.EMPTY_LINE);
        frontMatter();
        Element argument = null;
        while (!tokens.follows(TokenKind.END)) {
            argument = block(argument);
            endBlock();
        }
        return sketch;
    }

    private void frontMatter() {
        if (tokens.follows(TokenKind.FRONT_MATTER)) {
            var token = tokens.next();
            sketch.frontMatter(Yaml.frontMatter(token, tokens.place(token)));
            tokens.skip(TokenKind.NEWLINE);
            endBlock();
        }
    }

    private void endBlock() {
        if (!tokens.follows(TokenKind.END)) {
            tokens.require(TokenKind.EMPTY_LINE);
        }
    }

    /// Reads a block and answers the argument that it was about, if it was.
    private @Nullable Element block(@Nullable Element before) {
        return switch (tokens.peek().kind()) {
            case HEADING -> heading();
            case INDENT -> list();
            case NUMBER -> reconstruction(before);
            default -> {
                var element = elements.tree(true);
                yield element.isArgument() ? element : null;
            }
        };
    }

    private @Nullable Element heading() {
        var level = tokens.next().image().length() - 1;
        var content = elements.content();
        sketch.sections()
                .add(new Section(level, content.text().strip(), content.markup(), elements.data()));
        return null;
    }

    private @Nullable Element list() {
        tokens.require(TokenKind.INDENT);
        while (tokens.skip(TokenKind.ITEM)) {
            elements.tree(false);
        }
        if (!tokens.skip(TokenKind.DEDENT)) {
            throw tokens.unexpected("an item of a list");
        }
        return null;
    }

    private @Nullable Element reconstruction(@Nullable Element before) {
        var argument = before == null ? sketch.untitledArgument() : before;
        if (!argument.steps().isEmpty()) {
            throw tokens.malformed(tokens.peek(), "The argument is reconstructed twice");
        }
        new ReconstructionParser(tokens, elements, argument).parse();
        return null;
    }
}
