package dev.rejoinder.projections.lists;

/// A place in an ordered list: the sort key of the member there, and its identifier where keys can be equal.
public record Place(String key, String id) {

    /// The place of a member of a list that is ordered by a number without ties.
    public static Place at(long number) {
        return new Place(Long.toString(number), "");
    }

    /// The number that a list without ties is ordered by.
    public long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException _) {
            throw new BadPlace(this);
        }
    }

    double score() {
        try {
            return Double.parseDouble(key);
        } catch (NumberFormatException _) {
            throw new BadPlace(this);
        }
    }
}
