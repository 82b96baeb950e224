package dev.rejoinder.domain.interchange.kialo;

import java.util.List;
import java.util.Map;

/// A Kialo export as it is written.
///
/// @param preamble what stands between the title and the claims
/// @param footnotes by their numbers, in the second dialect; in the first, words carry their links with them
record KialoDocument(String title, String preamble, List<NumberedClaim> claims, boolean hasFootnotes,
        Map<String, Footnote> footnotes) {

    /// What a number in the words stands for.
    record Footnote(String url, String quotation) {}
}
