package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes a debate as a framework in the facts of ASPARTIX. Statements are its arguments; words are comments, which
/// readers pass over. Premises that bear on something together are a set, `mem(x,a).`, that attacks or supports; a
/// solver that knows no sets will refuse it. What bears on relations is in the losses.
public final class ApxWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return FrameworkPieces.of(map, losses, new Clauses());
    }

    private static final class Clauses implements Notation {

        @Override
        public String opening(String title, int count) {
            return title.isEmpty() ? "" : "%% %s\n".formatted(Comments.line(title));
        }

        @Override
        public String name(String id, int number) {
            return Names.written(id);
        }

        @Override
        public String id(String name) {
            return Names.read(name);
        }

        @Override
        public String argument(String name, String words) {
            var fact = fact("arg", List.of(name));
            return keeps(name, words) ? fact : "%% %s\n%s".formatted(Comments.line(words), fact);
        }

        @Override
        public boolean keeps(String name, String words) {
            return id(name).equals(words);
        }

        @Override
        public String between() {
            return "";
        }

        @Override
        public String fact(String predicate, List<String> terms) {
            return "%s(%s).\n".formatted(predicate, String.join(",", terms));
        }

        @Override
        public boolean knows(Beyond feature) {
            return feature != Beyond.LABELS;
        }
    }
}
