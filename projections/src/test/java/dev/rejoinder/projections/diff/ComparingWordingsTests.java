package dev.rejoinder.projections.diff;

import static dev.rejoinder.projections.diff.TextRun.Kind.ADDED;
import static dev.rejoinder.projections.diff.TextRun.Kind.KEPT;
import static dev.rejoinder.projections.diff.TextRun.Kind.REMOVED;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.diff.TextRun.Kind;
import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.snapshot.SnapshotStatement.Origin;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.StatementView.ScopeView;

class ComparingWordingsTests {

    private static final List<String> WORDS =
            List.of("engines", "weave", "patterns", ".", " ", " ", " ", ". ", "\n", "né", "編む", "👩‍🔬",
                    "อากาศดี", "!");

    private static final Causes NONE = Causes.supposed(List.of());

    @Test
    void tellsTheWordsThatChanged() {
        assertThat(runs("Engines can compose music.", "Engines may compose fine music.")).containsExactly(
                new TextRun(KEPT, "Engines "), new TextRun(REMOVED, "can"), new TextRun(ADDED, "may"),
                new TextRun(KEPT, " compose"), new TextRun(ADDED, " fine"), new TextRun(KEPT, " music."));
    }

    @Test
    void leavesOtherSentencesAlone() {
        assertThat(runs("They weave. They repeat. They stop.", "They weave. They stop.")).containsExactly(
                new TextRun(KEPT, "They weave. "), new TextRun(REMOVED, "They repeat. "),
                new TextRun(KEPT, "They stop."));
    }

    @Test
    void takesALongTextInPlaceOfAShortOneAsReplacedWhole() {
        var one = "They w, and they w on";
        var other = IntStream.range(0, 1_100).mapToObj(number -> "w " + number).collect(joining(" "));

        assertThat(runs(one, other)).containsExactly(new TextRun(REMOVED, one), new TextRun(ADDED, other));
        assertThat(runs(other, one)).containsExactly(new TextRun(REMOVED, other), new TextRun(ADDED, one));
    }

    @ParameterizedTest
    @CsvSource({"word, other", "same, same", "one, one two", "one two, two"})
    void putsTogetherToBothWordings(String before, String after) {
        assertExact(before, after);
    }

    @Test
    void putsTogetherToBothWordingsWhateverTheyAre() {
        var lots = new Random(11);
        for (var round = 0; round < 1_000; round++) {
            assertExact(text(lots), text(lots));
        }
    }

    @Test
    void replacesWhatIsLongAndAltogetherDifferent() {
        var before = numbered("x");
        var after = numbered("y");

        assertThat(runs(before, after)).containsExactly(new TextRun(REMOVED, before),
                new TextRun(ADDED, after));
    }

    private static String numbered(String letter) {
        return IntStream.range(0, 1_500).mapToObj(number -> number + letter).collect(joining(" "));
    }

    @Test
    void findsSmallChangesInALongText() {
        var sentences = IntStream.range(0, 400).mapToObj("The engine wove pattern %d."::formatted).toList();
        var before = String.join(" ", sentences).substring(0, 9_990);
        var after = before.replace("pattern 3.", "fabric 3.").replace("pattern 301.", "fabric 301.");

        assertThat(runs(before, after)).filteredOn(run -> run.kind() != KEPT).containsExactly(
                new TextRun(REMOVED, "pattern"), new TextRun(ADDED, "fabric"),
                new TextRun(REMOVED, "pattern"), new TextRun(ADDED, "fabric"));
    }

    @Test
    void isTheSameDifferenceFromTheOtherSide() {
        var lots = new Random(12);
        var ambiguous = 0;
        for (var round = 0; round < 1_000; round++) {
            var one = saying(text(lots));
            var other = saying(text(lots));
            var back = new StatementDifference(other, one, false, NONE).rewording();

            assertThat(back)
                    .isEqualTo(Runs.mirrored(new StatementDifference(one, other, true, NONE).rewording()));
            ambiguous += Rewording.runs(other.wording(), one.wording()).equals(back) ? 0 : 1;
        }
        assertThat(ambiguous).isPositive();
    }

    private static SnapshotStatement saying(String text) {
        var origin = new Origin(new UUID(0, 1), 1, StatementKind.CLAIM, new ScopeView("", "", ""), null,
                Instant.EPOCH, "ada");
        return new SnapshotStatement(origin, new Wording(text, "en"), null, List.of(), null, false,
                StanceCounts.NONE, null);
    }

    private static void assertExact(String before, String after) {
        var runs = runs(before, after);

        assertThat(put(runs, Set.of(KEPT, REMOVED))).isEqualTo(before.strip());
        assertThat(put(runs, Set.of(KEPT, ADDED))).isEqualTo(after.strip());
        assertThat(IntStream.range(1, runs.size()))
                .allMatch(index -> runs.get(index).kind() != runs.get(index - 1).kind());
        assertThat(Runs.mirrored(Runs.mirrored(runs))).isEqualTo(runs);
    }

    private static String put(List<TextRun> runs, Set<Kind> kinds) {
        return runs.stream().filter(run -> kinds.contains(run.kind())).map(TextRun::text).collect(joining());
    }

    private static String text(Random lots) {
        return "x" + Stream.generate(() -> WORDS.get(lots.nextInt(WORDS.size()))).limit(lots.nextInt(40))
                .collect(joining());
    }

    private static List<TextRun> runs(String before, String after) {
        return Rewording.runs(new Wording(before, "en"), new Wording(after, ""));
    }
}
