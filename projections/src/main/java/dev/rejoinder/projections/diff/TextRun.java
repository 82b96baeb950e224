package dev.rejoinder.projections.diff;

/// A stretch of text that two wordings share, or that one of them alone has.
public record TextRun(Kind kind, String text) {

    /// Which of the two wordings a stretch belongs to.
    public enum Kind {
        KEPT, ADDED, REMOVED
    }
}
