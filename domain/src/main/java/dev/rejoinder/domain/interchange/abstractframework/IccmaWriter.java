package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes the attacks of a debate as a framework in the format of the argumentation competitions since 2023. Statements
/// are numbered in their order; their words are comments, which readers pass over. Premises that attack together become
/// attacks of each by itself; supports, and what bears on relations, are in the losses.
public final class IccmaWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return FrameworkPieces.of(map, losses, new NumberedLines());
    }

    private static final class NumberedLines implements Notation {

        @Override
        public String opening(String title, int count) {
            var head = "p af %d\n".formatted(count);
            return title.isEmpty() ? head : "%s# %s\n".formatted(head, Comments.line(title));
        }

        @Override
        public String name(String id, int number) {
            return Integer.toString(number);
        }

        @Override
        public String id(String name) {
            return name;
        }

        @Override
        public String argument(String name, String words) {
            return keeps(name, words) ? "" : "# %s %s\n".formatted(name, Comments.line(words));
        }

        @Override
        public boolean keeps(String name, String words) {
            return name.equals(words);
        }

        @Override
        public String between() {
            return "";
        }

        @Override
        public String fact(String predicate, List<String> terms) {
            return String.join(" ", terms) + "\n";
        }

        @Override
        public boolean knows(Beyond feature) {
            return false;
        }
    }
}
