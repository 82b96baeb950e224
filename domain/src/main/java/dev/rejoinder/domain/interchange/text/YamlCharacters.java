package dev.rejoinder.domain.interchange.text;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// The characters of a text that is in memory as a whole. The reader that this stands in for copies all of a word that
/// it has seen for every thousand characters more, which takes for ever where a word has millions.
final class YamlCharacters extends StreamReader {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] text;

    private int index;

    private int documentIndex;

    private int line;

    private int column;

    /// The characters of this text.
    ///
    /// @throws MalformedDocument at the first that YAML does not allow
    YamlCharacters(String text) {
        super("");
        this.text = new int[text.codePointCount(0, text.length())];
        var line = 1L;
        var column = 1L;
        var place = 0;
        for (var at = 0; at < this.text.length; at++) {
            var character = text.codePointAt(place);
            place += Character.charCount(character);
            if (!isPrintable(character)) {
                throw new MalformedDocument(Place.at(line, column),
                        "YAML does not allow the character U+%04X".formatted(character));
            }
            this.text[at] = character;
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, text, index);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (var end = Math.min(text.length, index + length); index < end;) {
            var character = peek();
            move(1);
            if (Constant.LINEBR.has(character)) {
                line++;
                column = 0;
            } else if (character != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        return index + ahead < text.length ? text[index + ahead] : 0;
    }

    @Override
    public String prefix(int length) {
        return new String(text, index, Math.min(length, text.length - index));
    }

    @Override
    public String prefixForward(int length) {
        var prefix = prefix(length);
        var passed = Math.min(length, text.length - index);
        move(passed);
        column += passed;
        return prefix;
    }

    private void move(int length) {
        index += length;
        documentIndex += length;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
