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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationCommand;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

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
    void findsStancesQuestionsAndSlotsInEveryDebate() {
        assertThat(PLANS).allSatisfy(plan -> {
            assertThat(commands(plan, TakeStance.class)).hasSizeGreaterThanOrEqualTo(8)
                    .extracting(TakeStance::rating).contains(Rating.TRUE, Rating.FALSE, Rating.DOES_NOT_BEAR);
            assertThat(commands(plan, AskCriticalQuestion.class)).hasSizeGreaterThanOrEqualTo(2)
                    .anyMatch(asked -> isAttacked(plan, asked.statementId()));
            assertThat(commands(plan, ApplyScheme.class)).hasSizeGreaterThanOrEqualTo(3);
        });
        assertThat(commands(PLANS.getLast(), TakeStance.class)).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void findsSpeakersChargedAndTheAnswers() {
        assertThat(commands(PLANS.getLast(), ChargeHypocrisy.class)).hasSizeGreaterThanOrEqualTo(5)
                .allMatch(charge -> charge.target() != null)
                .extracting(charge -> charge.charges().kind()).contains(ChargeKind.BIAS,
                        ChargeKind.CIRCUMSTANTIAL, ChargeKind.DOUBLE_STANDARD,
                        ChargeKind.INCONSISTENT_COMMITMENT, ChargeKind.TU_QUOQUE);
        assertThat(commands(PLANS.getLast(), AnswerCharge.class)).extracting(AnswerCharge::answer)
                .containsExactlyInAnyOrder(Answer.DISTINGUISHED, Answer.DENIED, Answer.ACCEPTED);
    }

    private static <C> List<C> commands(Plan plan, Class<C> type) {
        return plan.orders().stream().map(Plan.Order::command).filter(type::isInstance).map(type::cast)
                .toList();
    }

    private static boolean isAttacked(Plan plan, StatementId statement) {
        return commands(plan, RelationCommand.Making.class).stream().map(RelationCommand.Making::inference)
                .anyMatch(drawn -> drawn.kind() == RelationKind.ATTACK
                        && drawn.target().equals(statement.subject()));
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
            case ChargeHypocrisy said -> Stream.of(said.wording().text(), said.sense());
            case AnswerCharge said -> Stream.of(said.text());
            case AskCriticalQuestion asked ->
                Optional.ofNullable(asked.challenge().wording()).map(Wording::text).stream();
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
