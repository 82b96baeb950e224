package dev.rejoinder.projections.stances;

import dev.rejoinder.domain.stance.Rating;

/// How many participants hold what of a statement (the first three) or of a relation (the last two).
public record StanceCounts(long heldTrue, long heldFalse, long unsure, long bears, long doesNotBear) {

    /// Nobody holds anything.
    public static final StanceCounts NONE = new StanceCounts(0, 0, 0, 0, 0);

    /// The same with so many more, or fewer, of one rating.
    public StanceCounts plus(Rating rating, long more) {
        return switch (rating) {
            case TRUE -> new StanceCounts(heldTrue + more, heldFalse, unsure, bears, doesNotBear);
            case FALSE -> new StanceCounts(heldTrue, heldFalse + more, unsure, bears, doesNotBear);
            case UNSURE -> new StanceCounts(heldTrue, heldFalse, unsure + more, bears, doesNotBear);
            case BEARS -> new StanceCounts(heldTrue, heldFalse, unsure, bears + more, doesNotBear);
            case DOES_NOT_BEAR -> new StanceCounts(heldTrue, heldFalse, unsure, bears, doesNotBear + more);
        };
    }
}
