package dev.rejoinder.domain.interchange.graph;

import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;

/// Keeps out of a document what its characters may not be: in XML 1.0 neither control characters other than tab and
/// line ends nor lone surrogates nor U+FFFE and U+FFFF, and other formats fare well with the same.
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private final Losses losses;

    private final Set<String> told = new HashSet<>();

    /// Characters of a document with these losses.
    public Characters(Losses losses) {
        this.losses = losses;
    }

    /// The text with U+FFFD for what may not be there; if there is any, that is in the losses of the element, once.
    public String clean(String element, String text) {
        if (text.codePoints().allMatch(Characters::isAllowed)) {
            return text;
        }
        if (told.add(element)) {
            losses.lose(element, "text", Treatment.REPLACED,
                    "Characters that the format cannot hold were replaced by U+FFFD");
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(
                character -> clean.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE) || character > 0xFFFF;
    }
}
