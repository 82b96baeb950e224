package dev.rejoinder.domain.interchange.mermaid;

/// Texts on nodes and arrows.
final class Caption {

    /// Signs that neither Mermaid nor the Markdown and the formulas within its labels give a meaning.
    private static final String PLAIN = " ,.!?'()/=";

    private static final String LIST_SIGNS = ".)";

    private Caption() {}

    /// The text in quotes, every sign in it that might have a meaning as an entity, its lines parted by breaks.
    static String quoted(String text) {
        var label = new StringBuilder("\"");
        var isListNumber = true;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            var isNumber = isListNumber && Character.isDigit(character);
            if (character == '\n') {
                label.append("<br/>");
            } else if (isPlain(character) && !(isListNumber && LIST_SIGNS.indexOf(character) >= 0)) {
                label.append(character);
            } else {
                label.append('#').append((int) character).append(';');
            }
            isListNumber = character == '\n' || isNumber;
        }
        return label.append('"').toString();
    }

    private static boolean isPlain(char character) {
        return character >= 0x80 || Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
    }
}
