package dev.rejoinder.domain.interchange.argdown;

/// What a piece of an Argdown document is.
enum TokenKind {
    /// Nothing precedes.
    START("the beginning"),
    /// Nothing follows.
    END("the end of the document"),
    /// YAML between `===`.
    FRONT_MATTER("front matter"),
    /// YAML in braces.
    DATA("data in braces"),
    /// At least one line without anything.
    EMPTY_LINE("an empty line"),
    /// The end of a line.
    NEWLINE("the end of the line"),
    /// What follows is indented more than the line it belongs to.
    INDENT("an indented line"),
    /// The lines that were indented are over.
    DEDENT("the end of the indented lines"),
    /// A sign such as `+` or `<-` at the beginning of a line.
    SIGN("the sign of a relation"),
    /// The marks of a heading.
    HEADING("a heading"),
    /// The number of a premise or a conclusion.
    NUMBER("a premise or conclusion"),
    /// The mark of an item of a list.
    ITEM("an item of a list"),
    /// The first hyphens of an inference.
    INFERENCE("an inference"),
    /// The last hyphens of an inference.
    INFERENCE_END("the end of the inference"),
    /// What separates the rules of an inference.
    COMMA("a comma"),
    /// `[Title]:`.
    STATEMENT_DEFINITION("the definition of a statement"),
    /// `[Title]`.
    STATEMENT_REFERENCE("a reference to a statement"),
    /// `<Title>:`.
    ARGUMENT_DEFINITION("the definition of an argument"),
    /// `<Title>`.
    ARGUMENT_REFERENCE("a reference to an argument"),
    /// `@[Title]` or `@<Title>`.
    MENTION("a mention"),
    /// `[words](address)`.
    LINK("a link"),
    /// `#tag` or `#(longer tag)`.
    TAG("a tag"),
    /// Where bold or italic words begin.
    EMPHASIS("emphasis"),
    /// Where bold or italic words end.
    EMPHASIS_END("the end of emphasis"),
    /// A character that means nothing but itself, after a backslash.
    ESCAPED("an escaped character"),
    /// A name between full stops or colons, such as `:heart:`.
    SHORTCODE("a short code"),
    /// Anything else.
    WORDS("words");

    private final String description;

    TokenKind(String description) {
        this.description = description;
    }

    /// What a reader of the document would call it.
    String description() {
        return description;
    }

    /// Whether a statement can be made of such pieces.
    boolean isContent() {
        return switch (this) {
            case WORDS, ESCAPED, SHORTCODE, EMPHASIS, EMPHASIS_END, LINK, TAG, MENTION, NEWLINE -> true;
            default -> false;
        };
    }

    /// Whether what follows such a piece stands at the beginning of a line.
    boolean endsLine() {
        return this == START || this == NEWLINE || this == EMPTY_LINE;
    }
}
