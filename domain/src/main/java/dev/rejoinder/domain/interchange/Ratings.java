package dev.rejoinder.domain.interchange;

/// How many participants rate a statement true, false or unsure; of a relation, how many say that it bears on its
/// target (counted as true) or does not (false).
public record Ratings(int trues, int falses, int unsures) {

    /// Nobody rates it.
    public static final Ratings NONE = new Ratings(0, 0, 0);
}
