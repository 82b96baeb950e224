package dev.rejoinder.domain.interchange.argdown;

import java.util.regex.Pattern;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.YamlInput;
import tools.jackson.databind.node.ObjectNode;

/// Reads the YAML that stands between the lines of Argdown, as front matter or as data in braces.
final class Yaml {

    private static final Pattern BLOCK = Pattern.compile("\\{[ \t]*+\n");

    private Yaml() {}

    /// The data in braces. Where a line ends right after the first brace, the braces are none of YAML's.
    static ObjectNode data(Token token, Place place) {
        var image = token.image();
        var block = BLOCK.matcher(image);
        return block.lookingAt()
                ? read(image.substring(block.end(), image.length() - 1), Place.at(place.line() + 1, 1))
                : read(image, place);
    }

    /// The front matter between its fences.
    static ObjectNode frontMatter(Token token, Place place) {
        var image = token.image();
        var start = 0;
        while (start < image.length() && image.charAt(start) == '=') {
            start++;
        }
        var end = image.length();
        while (end > start && image.charAt(end - 1) == '=') {
            end--;
        }
        return read(image.substring(start, end), Place.at(place.line(), place.column() + start));
    }

    private static ObjectNode read(String yaml, Place start) {
        try {
            if (YamlInput.read(yaml) instanceof ObjectNode object) {
                return object;
            }
        } catch (MalformedDocument malformed) {
            throw new MalformedDocument(moved(malformed.place(), start), malformed.sentence());
        }
        throw new MalformedDocument(start, "There should be names with values, such as {colour: red}");
    }

    private static Place moved(Place place, Place start) {
        var column = place.line() == 1 ? start.column() + place.column() - 1 : place.column();
        return Place.at(start.line() + place.line() - 1, column);
    }
}
