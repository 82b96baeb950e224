package dev.rejoinder.api.explorer;

import java.text.BreakIterator;

/// The beginning of a text that is too long to be shown, as `shortened` in `elements.js` makes it.
final class Beginning {

    private Beginning() {}

    /// The text, or what there is of it up to so many code units; it never ends within what the eye takes for one
    /// character.
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return text.substring(0, characters.preceding(longest + 1)) + "…";
    }
}
