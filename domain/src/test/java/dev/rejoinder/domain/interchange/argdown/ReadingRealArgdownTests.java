package dev.rejoinder.domain.interchange.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.SharedData;

class ReadingRealArgdownTests {

    /// Pieces that only a lexer was tested with, and that the parser of Argdown refuses as well.
    private static final Map<String, Place> REFUSED = Map.of("lexer-argument", Place.at(3, 57),
            "lexer-definitions-references", Place.at(2, 1), "lexer-lists", Place.at(2, 3),
            "lexer-relation-after-emptyline", Place.at(3, 5), "lexer-relations", Place.at(1, 1),
            "lexer-statements-by-number", Place.at(1, 4));

    /// What `@argdown/core` 1.7.5 finds: statements, arguments that are not reconstructed, steps of those that are, and
    /// lines, those that go both ways twice.
    private static final Map<String, List<Integer>> COUNTS = Map.ofEntries(
            Map.entry("intro.1", List.of(12, 4, 1, 7)), Map.entry("intro", List.of(12, 4, 1, 7)),
            Map.entry("lexer-comment", List.of(4, 1, 0, 1)),
            Map.entry("lexer-emptyline-dedent", List.of(4, 0, 0, 2)),
            Map.entry("lexer-emptyline", List.of(5, 0, 0, 1)),
            Map.entry("lexer-escaped-chars", List.of(1, 0, 0, 0)),
            Map.entry("lexer-heading", List.of(2, 0, 0, 0)),
            Map.entry("lexer-indentation", List.of(10, 0, 0, 8)),
            Map.entry("lexer-italic-bold", List.of(1, 0, 0, 0)),
            Map.entry("lexer-linebreak", List.of(4, 0, 0, 3)),
            Map.entry("lexer-links-and-tags", List.of(1, 0, 0, 0)),
            Map.entry("lexer-mentions", List.of(1, 0, 0, 0)),
            Map.entry("lexer-token-locations-first-line-empty", List.of(1, 0, 0, 0)),
            Map.entry("lexer-token-locations", List.of(3, 1, 0, 2)),
            Map.entry("lexer-trailing-emptyline", List.of(1, 0, 0, 0)),
            Map.entry("lexer-windows-line-endings", List.of(4, 0, 1, 1)),
            Map.entry("model-escaped-chars", List.of(1, 0, 0, 0)),
            Map.entry("parser-arguments", List.of(10, 2, 4, 3)),
            Map.entry("parser-mix", List.of(29, 0, 2, 15)),
            Map.entry("semmelweis_betz", List.of(33, 0, 10, 12)),
            Map.entry("veggie_debate", List.of(25, 22, 0, 58)),
            Map.entry("argdown-primer", List.of(17, 3, 1, 10)),
            Map.entry("legalisation-softdrugs", List.of(1, 17, 0, 19)));

    private static final Pattern ASIDE =
            Pattern.compile("/\\*.*?\\*/|<!--.*?-->|^===.*?===|(?<!:)//[^\n]*|@[\\[<][^\\]>]*[\\]>]"
                    + "|\\\\.|\\{[^}]*}", Pattern.DOTALL);

    private static final Pattern TITLE =
            Pattern.compile("\\[[^-\\]\n][^\\]\n]*\\](?!\\()|<[^-+_>\n ][^>\n]*>");

    private static String name(Path file) {
        return file.getFileName().toString().replace(".argdown", "");
    }

    private static DocumentMap map(Path file) throws IOException {
        return new ArgdownReader().read(new ByteArrayInputStream(Files.readAllBytes(file)), new Losses());
    }

    @Test
    void findsInEachWhatArgdownFinds() throws IOException {
        for (var file : SharedData.files("argdown", ".argdown")) {
            if (!REFUSED.containsKey(name(file))) {
                assertThat(counts(map(file))).as(name(file)).isEqualTo(COUNTS.get(name(file)));
            }
        }
    }

    private static List<Integer> counts(DocumentMap map) {
        var claims = (int) map.statements().filter(statement -> statement.key().startsWith("<")).count();
        var lines = (int) map.relations().filter(relation -> relation.key().matches(".* (\\+>|->|_>|><) .*"))
                .count();
        return List.of(map.said().size() - claims, claims, map.drawn().size() - lines, lines);
    }

    @Test
    void findsEveryTitle() throws IOException {
        for (var file : SharedData.files("argdown", ".argdown")) {
            if (!REFUSED.containsKey(name(file))) {
                var text = ASIDE.matcher(Files.readString(file)).replaceAll(" ");
                var titles = TITLE.matcher(text).results().map(found -> found.group())
                        .filter(title -> !title.equals("< 2. 2 + 3 = 4.>"))
                        .collect(Collectors.toCollection(TreeSet::new));
                var map = map(file);
                var keys = new TreeSet<>(Argdown.statements(map));
                keys.addAll(Argdown.relations(map));
                assertThat(keys).as(name(file)).containsAll(titles);
            }
        }
    }

    @Test
    void refusesWhatIsNotArgdown() throws IOException {
        for (var file : SharedData.files("argdown", ".argdown")) {
            var place = REFUSED.get(name(file));
            if (place != null) {
                var refusal = catchThrowableOfType(MalformedDocument.class, () -> map(file));
                assertThat(refusal.place()).as(name(file)).isEqualTo(place);
            }
        }
    }

    @Test
    void returnsEach() throws IOException {
        for (var file : SharedData.files("argdown", ".argdown")) {
            if (!REFUSED.containsKey(name(file))) {
                var map = map(file);
                var losses = new Losses();
                var again = Argdown.read(Argdown.written(map, losses), losses);

                assertThat(losses.report().entries()).as(name(file)).isEmpty();
                assertThat(Argdown.statements(again)).isEqualTo(Argdown.statements(map));
                assertThat(Argdown.relations(again))
                        .containsExactlyInAnyOrderElementsOf(Argdown.relations(map));
                assertThat(again.heading()).isEqualTo(map.heading());
            }
        }
    }
}
