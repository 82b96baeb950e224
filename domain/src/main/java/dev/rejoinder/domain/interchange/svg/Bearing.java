package dev.rejoinder.domain.interchange.svg;

import dev.rejoinder.domain.interchange.MappedRelation;

/// How a relation is drawn: its class in the style sheet, the sign in its point, which is a path around 0, and its
/// verb.
enum Bearing {
    SUPPORT("support", "M-4 0h8M0-4v8", "supports"), ATTACK("attack", "M-4 0h8", "attacks"), UNDERPIN(
            "support", "M-4 0h8M0-4v8", "underpins"), UNDERCUT("undercut", "M-3-3l6 6M-3 3l6-6",
                    "undercuts"), REPHRASE("rephrase", "M-4-2h8M-4 2h8",
                            "rephrases"), PREFERENCE("preference", "M-2-4l4 4-4 4", "is preferred to");

    private final String style;

    private final String sign;

    private final String verb;

    Bearing(String style, String sign, String verb) {
        this.style = style;
        this.sign = sign;
        this.verb = verb;
    }

    static Bearing of(MappedRelation relation) {
        var onRelation = relation.target().isRelation();
        return switch (relation.kind()) {
            case SUPPORT -> onRelation ? UNDERPIN : SUPPORT;
            case ATTACK -> onRelation ? UNDERCUT : ATTACK;
            case REPHRASE -> REPHRASE;
            case PREFERENCE -> PREFERENCE;
        };
    }

    String style() {
        return style;
    }

    String sign() {
        return sign;
    }

    String verb() {
        return verb;
    }
}
