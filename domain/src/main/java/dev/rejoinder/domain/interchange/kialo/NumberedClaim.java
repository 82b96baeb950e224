package dev.rejoinder.domain.interchange.kialo;

/// A claim as it stands in a document.
///
/// @param raw its words as they are written there, trimmed
/// @param line on which it begins, counted from 1
record NumberedClaim(String number, Stance stance, String raw, int line) {

    private static final String LINK = "-> See ";

    /// The number that the claim refers to instead of having words; empty where it has words.
    String link() {
        if (!raw.startsWith(LINK)) {
            return "";
        }
        var number = raw.substring(LINK.length()).strip();
        number = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        return ClaimNumber.end(number + ".") == number.length() ? number : "";
    }

    /// How a document refers to a claim of this number.
    static String linkTo(String number) {
        return LINK + number + ".";
    }

    /// Whether these words would be taken for a reference.
    static boolean isLike(String words) {
        return words.startsWith(LINK.strip());
    }
}
