package dev.rejoinder.domain.interchange.carneades;

import dev.rejoinder.domain.interchange.carneades.StandIns.Kind;

/// What stand-ins are called among what is kept aside of what they stand for.
final class StandInNames {

    private StandInNames() {}

    /// The member that keeps a stand-in of this kind.
    static String member(Kind kind) {
        return switch (kind) {
            case OPPOSITE -> "opposite";
            case UNDERCUT -> "undercutter";
            case UNDERPIN -> "underpin";
            case NOTHING -> "nothing";
        };
    }
}
