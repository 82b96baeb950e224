package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes the attacks of a debate as a framework in the Trivial Graph Format. Statements are its arguments, their words
/// its labels, in one line. Premises that attack together become attacks of each by itself; supports, and what bears
/// on relations, are in the losses.
public final class TgfWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return FrameworkPieces.of(map, losses, new Lines());
    }

    private static final class Lines implements Notation {

        private static final String RULE = "#";

        @Override
        public String opening(String title, int count) {
            return "";
        }

        @Override
        public String name(String id, int number) {
            var name = new StringBuilder(id.length());
            id.codePoints().forEach(
                    character -> name.appendCodePoint(Character.isWhitespace(character) ? '_' : character));
            return name.toString().equals(RULE) ? "#_" : name.toString();
        }

        @Override
        public String id(String name) {
            return name;
        }

        @Override
        public String argument(String name, String words) {
            return name.equals(words) ? name + "\n" : "%s %s\n".formatted(name, Comments.line(words));
        }

        @Override
        public boolean keeps(String name, String words) {
            return words.indexOf('\n') < 0;
        }

        @Override
        public String between() {
            return RULE + "\n";
        }

        @Override
        public String fact(String predicate, List<String> terms) {
            return String.join(" ", terms) + "\n";
        }

        @Override
        public boolean knows(Beyond feature) {
            return feature == Beyond.LABELS;
        }
    }
}
