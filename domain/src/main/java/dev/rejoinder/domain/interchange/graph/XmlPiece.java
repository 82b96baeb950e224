package dev.rejoinder.domain.interchange.graph;

/// A piece of XML that is being written.
public final class XmlPiece {

    private final StringBuilder xml = new StringBuilder();

    private final Characters characters;

    private final String element;

    /// An empty piece about this statement or relation; characters that XML cannot hold are that one's losses.
    public XmlPiece(Characters characters, String element) {
        this.characters = characters;
        this.element = element;
    }

    /// Opens an element with these attributes, given as names and values in turn.
    public XmlPiece open(String name, String... attributes) {
        start(name, attributes);
        xml.append('>');
        return this;
    }

    /// An element without content.
    public XmlPiece empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>");
        return this;
    }

    /// Closes an element.
    public XmlPiece close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    /// Text within an element.
    public XmlPiece text(String text) {
        escape(text, false);
        return this;
    }

    /// An element of this text.
    public XmlPiece text(String name, String text) {
        return open(name).text(text).close(name);
    }

    /// The end of a line.
    public XmlPiece line() {
        xml.append('\n');
        return this;
    }

    private void start(String name, String... attributes) {
        xml.append('<').append(name);
        for (var index = 0; index < attributes.length; index += 2) {
            xml.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1], true);
            xml.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        var clean = characters.clean(element, text);
        for (var index = 0; index < clean.length(); index++) {
            var unit = clean.charAt(index);
            switch (unit) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                case '\n', '\t' -> xml.append(attribute ? "&#%d;".formatted((int) unit) : unit);
                default -> xml.append(unit);
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
