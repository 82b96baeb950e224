package dev.rejoinder.domain.interchange.graph;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.statement.StatementKind;

/// How nodes and edges are drawn. No kind differs from another by its colour alone, and each colour is dark enough for
/// lines and words on white.
public enum Look {
    CLAIM("#333333", Line.SOLID, Head.NONE), EVIDENCE("#00604D", Line.SOLID, Head.NONE), QUESTION("#7A5C00",
            Line.SOLID,
            Head.NONE), SUPPORT("#0072B2", Line.SOLID, Head.ARROW), ATTACK("#B34700", Line.DASHED, Head.BAR),
    /// An attack on a relation.
    UNDERCUT("#762A83", Line.DOTTED, Head.CIRCLE), REPHRASE("#555555", Line.SOLID,
            Head.DIAMOND), PREFERENCE("#555555", Line.DASHED, Head.OPEN),
    /// From a question to what it is about.
    ABOUT("#7A5C00", Line.DOTTED, Head.OPEN);

    /// How a line is drawn.
    public enum Line {
        SOLID, DASHED, DOTTED
    }

    /// How the end of a line is drawn.
    public enum Head {
        /// A filled triangle.
        ARROW,
        /// Across the line.
        BAR,
        /// An empty circle.
        CIRCLE,
        /// An empty diamond.
        DIAMOND,
        /// An arrow of two strokes.
        OPEN,
        /// Nothing.
        NONE
    }

    private final String colour;

    private final Line line;

    private final Head head;

    Look(String colour, Line line, Head head) {
        this.colour = colour;
        this.line = line;
        this.head = head;
    }

    static Look of(StatementKind kind) {
        return switch (kind) {
            case CLAIM -> CLAIM;
            case EVIDENCE -> EVIDENCE;
            case QUESTION -> QUESTION;
        };
    }

    static Look of(MappedRelation relation) {
        return switch (relation.kind()) {
            case SUPPORT -> SUPPORT;
            case ATTACK -> relation.target().isRelation() ? UNDERCUT : ATTACK;
            case REPHRASE -> REPHRASE;
            case PREFERENCE -> PREFERENCE;
        };
    }

    /// The colour, as `#RRGGBB`.
    public String colour() {
        return colour;
    }

    /// How lines are drawn.
    public Line line() {
        return line;
    }

    /// How lines end.
    public Head head() {
        return head;
    }
}
