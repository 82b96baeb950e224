package dev.rejoinder.domain.statement;

import dev.rejoinder.domain.PlainText;

/// When, where and under which assumption a statement is meant to hold; empty where it is not limited.
public record Scope(String time, String place, String assumption) {

    /// No limits at all.
    public static final Scope ANY = new Scope("", "", "");

    private static final int LIMIT = 500;

    public Scope {
        time = PlainText.optional("scope.time", time, LIMIT);
        place = PlainText.optional("scope.place", place, LIMIT);
        assumption = PlainText.optional("scope.assumption", assumption, LIMIT);
    }
}
