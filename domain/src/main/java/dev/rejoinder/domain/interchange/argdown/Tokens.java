package dev.rejoinder.domain.interchange.argdown;

import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// The tokens of a text, with a look at the one that is next.
final class Tokens {

    private static final int COUNT_MAX = 2_000_000;

    private final Lexer lexer;

    private final Places places;

    private int count;

    private @Nullable Token ahead;

    private Tokens(String text, TokenKind last, IntConsumer comments) {
        places = new Places(text);
        lexer = new Lexer(text, last, comments, places);
    }

    /// The tokens of a document. The offsets of comments, which are no tokens, go to the consumer.
    static Tokens ofDocument(String text, IntConsumer comments) {
        return new Tokens(text, TokenKind.START, comments);
    }

    /// The tokens of the words of a statement, which do not stand at the beginning of a line.
    static Tokens ofWords(String text) {
        return new Tokens(text, TokenKind.STATEMENT_DEFINITION, _ -> {});
    }

    /// The token that is next.
    Token peek() {
        if (ahead == null) {
            ahead = counted(lexer.next());
        }
        return ahead;
    }

    /// What is small on paper takes much memory: millions of statements of one letter would exhaust it.
    private Token counted(Token token) {
        if (++count > COUNT_MAX) {
            throw malformed(token,
                    "The document has more than %,d words, signs and lines".formatted(COUNT_MAX));
        }
        return token;
    }

    /// The token that is next, and moves on.
    Token next() {
        var token = peek();
        ahead = null;
        return token;
    }

    /// Whether the next token is of this kind.
    boolean follows(TokenKind kind) {
        return peek().is(kind);
    }

    /// Moves on if the next token is of this kind.
    boolean skip(TokenKind kind) {
        var follows = follows(kind);
        if (follows) {
            next();
        }
        return follows;
    }

    /// Moves on past a token of this kind.
    ///
    /// @throws MalformedDocument when the next token is of another
    void require(TokenKind kind) {
        if (!skip(kind)) {
            throw unexpected(kind.description());
        }
    }

    /// A refusal of the document because of this token.
    MalformedDocument malformed(Token token, String sentence) {
        return places.malformed(token.start(), sentence);
    }

    /// A refusal of the document because the next token is not what should follow.
    MalformedDocument unexpected(String expected) {
        return malformed(peek(),
                "There should be %s, not %s".formatted(expected, peek().kind().description()));
    }

    /// Where the token stands.
    Place place(Token token) {
        return places.at(token.start());
    }
}
