package dev.rejoinder.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;

class ReadingTheBundledScriptsTests {

    private static final Path ROOT = Path.of(System.getProperty("rejoinder.root", "..")).toAbsolutePath();

    private static final Path SCRIPTS = ROOT.resolve("seeds/src/main/resources/debates");

    private static final Path SOURCES = ROOT.resolve("../shared/seeds").normalize();

    private static final Set<String> CHARGES = Set.of("inconsistent-commitment", "tu-quoque",
            "double-standard", "circumstantial-ad-hominem", "bias", "character-attack");

    private static final int RUN = 5;

    private static final List<Plan> PLANS = SeedScripts.bundled();

    @Test
    void findsEveryScriptThroughTheIndex() {
        assertThat(PLANS).map(Plan::file).containsExactlyInAnyOrderElementsOf(
                SeedScripts.in(SCRIPTS).stream().map(Plan::file).toList()).hasSize(5);
    }

    @Test
    void findsALargeDebateOnLicensing() {
        var report = PLANS.getLast().report();

        assertThat(report.title()).isEqualTo("Should frontier AI be licensed?");
        assertThat(report.statementCount()).isGreaterThanOrEqualTo(90);
        assertThat(report.relationCount()).isGreaterThanOrEqualTo(110);
    }

    @Test
    void findsChargesThatNameWhatClashes() {
        assertThat(PLANS.getLast().orders().stream()
                .filter(order -> order.command() instanceof Relate relate && isCharge(relate)))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void findsFewWordsInTheOrderOfTheSources() throws IOException {
        assumeThat(SOURCES).as("the sources lie beside the project only where it is written").isDirectory();
        var sources = new HashSet<String>();
        for (var file : files(SOURCES)) {
            sources.addAll(runs(Files.readString(file)));
        }

        var texts = PLANS.stream().flatMap(plan -> plan.orders().stream()).flatMap(this::text);

        assertThat(texts.flatMap(text -> runs(text).stream()).filter(sources::contains)).isEmpty();
    }

    private static boolean isCharge(Relate relate) {
        return relate.inference().kind() == RelationKind.ATTACK
                && relate.inference().target().kind() == Subject.Kind.RELATION
                && relate.inference().premises().size() >= 2 && CHARGES.contains(relate.scheme().value());
    }

    private Stream<String> text(Plan.Order order) {
        return switch (order.command()) {
            case AddClaim said -> Stream.of(said.wording().text());
            case AskQuestion said -> Stream.of(said.wording().text());
            case AddCounterclaim said -> Stream.of(said.remark().wording().text());
            case AddEvidence said -> Stream.of(said.remark().wording().text());
            case RewordStatement said -> Stream.of(said.wording().text());
            default -> Stream.of();
        };
    }

    /// All runs of five words in a text, whatever their case and punctuation.
    private static Set<String> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("['\u2018\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
        var runs = new HashSet<String>();
        for (var end = RUN; end <= words.length; end++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, end - RUN, end)));
        }
        return runs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
