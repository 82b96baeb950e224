package dev.rejoinder.domain.interchange.svg;

import java.util.Optional;

import dev.rejoinder.domain.interchange.Passage;

/// What was judged of an element, as it is shown: its class in the style sheet, its word, and a sign, which is a
/// path in a square of 10.
enum Verdict {
    STANDS("stands", "M1 5.5l3 3 5-7"), REFUTED("refuted", "M1.5 1.5l7 7M8.5 1.5l-7 7"), UNDECIDED(
            "undecided", "M2 3.2c0-3 6-3 6-.2 0 2-3 1.800-3 4M5 8.900v.6"), WITHDRAWN("withdrawn", "M1 5h8");

    private final String word;

    private final String sign;

    Verdict(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /// The verdict of the moment, if anything was judged.
    static Optional<Verdict> of(Passage passage) {
        if (passage.withdrawn()) {
            return Optional.of(WITHDRAWN);
        }
        return passage.now().flatMap(phase -> Optional.ofNullable(phase.label()))
                .map(label -> switch (label) {
                    case IN -> STANDS;
                    case OUT -> REFUTED;
                    case UNDECIDED -> UNDECIDED;
                    case ABSENT -> WITHDRAWN;
                });
    }

    String word() {
        return word;
    }

    String sign() {
        return sign;
    }
}
