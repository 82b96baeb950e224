package dev.rejoinder.seeds;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Debate scripts hold mistakes, so not one of their steps was carried out. The message lists the first of them.
public final class ScriptRefused extends RuntimeException {

    private static final int LISTED_MAX = 20;

    private final transient List<Mistake> mistakes;

    /// Refuses for the given mistakes, of which there is at least one.
    ScriptRefused(List<Mistake> mistakes) {
        super(message(mistakes), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    /// Every mistake found, in the order of the files and lines.
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String message(List<Mistake> mistakes) {
        var more = mistakes.size() - LISTED_MAX;
        return mistakes.stream().limit(LISTED_MAX).map(Mistake::toString)
                .collect(joining("\n  ", heading(mistakes.size()) + "\n  ",
                        more > 0 ? "\n  and %d more".formatted(more) : ""));
    }

    private static String heading(int count) {
        return count == 1
                ? "The debate scripts have a mistake:"
                : "The debate scripts have %d mistakes:".formatted(count);
    }
}
