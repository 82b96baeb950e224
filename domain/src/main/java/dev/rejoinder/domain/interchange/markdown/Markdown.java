package dev.rejoinder.domain.interchange.markdown;

/// Text as Markdown shows it, whatever signs it holds.
final class Markdown {

    private static final String SIGNS = "\\`*_[]#|~$^{}!";

    private static final String BLOCK_SIGNS = "-+=.):";

    private static final int BEGINNING = 80;

    private Markdown() {}

    /// The text within a line: no sign of it has a meaning, its lines are parted by breaks.
    static String inline(String text) {
        var markdown = new StringBuilder(text.length());
        text.chars().forEach(character -> append(markdown, (char) character));
        return markdown.toString();
    }

    private static void append(StringBuilder markdown, char character) {
        switch (character) {
            case '\n' -> markdown.append("<br>");
            case '&' -> markdown.append("&amp;");
            case '<' -> markdown.append("&lt;");
            case '>' -> markdown.append("&gt;");
            case '@' -> markdown.append("&#64;");
            default -> markdown.append(SIGNS.indexOf(character) < 0 ? "" : "\\").append(character);
        }
    }

    /// The text as a paragraph: its beginning begins no list, quotation or the like either.
    static String paragraph(String text) {
        var inline = inline(text);
        var index = 0;
        while (index < inline.length() && Character.isDigit(inline.charAt(index))) {
            index++;
        }
        return index < inline.length() && BLOCK_SIGNS.indexOf(inline.charAt(index)) >= 0
                ? inline.substring(0, index) + "\\" + inline.substring(index)
                : inline;
    }

    /// The beginning of the text, in one line.
    static String beginning(String text) {
        var line = text.replace('\n', ' ');
        return inline(line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip() + "…");
    }

    /// A link to a URL of the web.
    static String link(String words, String url) {
        return "[%s](<%s>)".formatted(words, url.replace("&", "&amp;"));
    }

    /// A link within the document.
    static String reference(String words, String anchor) {
        return "[%s](#%s)".formatted(words, anchor);
    }

    /// The place to which links of this name lead.
    static String anchor(String name) {
        return "<a id=\"%s\"></a>".formatted(name);
    }
}
