package dev.rejoinder.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class PlanningTests {

    private static final SeedIds IDS = new SeedIds("engines");

    @Test
    void beginsByOpeningTheDebate() {
        assertThat(Script.plan("withdraw: {statement: a}").orders()).extracting(Plan.Order::command)
                .startsWith(new OpenDebate(IDS.debate(), "Can engines compose?", ""),
                        new AddClaim(IDS.statement("a"), IDS.debate(),
                                new Wording("Engines can compose music.", "en"), Scope.ANY));
    }

    @Test
    void namesEverythingAlikeOnEveryMachine() {
        assertThat(IDS.debate().value()).isEqualTo(UUID.fromString("cc5f9c22-f749-567e-a6a0-5631fadc7c58"));
        assertThat(IDS.statement("a").value())
                .isEqualTo(UUID.fromString("41c3f42f-8f66-5ad4-a190-15a8b1a28265"));
        assertThat(IDS.source("a", 1).value())
                .isEqualTo(UUID.fromString("e6c0673b-fc5a-5753-9c25-3510c31ce2fa"));
    }

    @Test
    void makesAttributionACommandOfItsOwn() {
        assertThat(commands(
                "claim: {key: c, text: Oui., by: ada, where: a letter, when: 1843-07, language: fr}"))
                .containsExactly(
                        new AddClaim(IDS.statement("c"), IDS.debate(), new Wording("Oui.", "fr"), Scope.ANY),
                        new AttributeStatement(IDS.statement("c"),
                                new Attribution("Ada", SpeakerKind.PERSON, "a letter", "1843-07")));
    }

    @Test
    void drawsARelationWithEachReply() {
        assertThat(commands("counterclaim: {key: c, text: No., attacks: a, scheme: analogy}",
                "evidence: {key: d, text: See., supports: c-attacks, relation: r}")).containsExactly(
                        new AddCounterclaim(IDS.relation("c-attacks"), IDS.debate(), remark("c", "No."),
                                IDS.statement("a").subject(), new Scheme("analogy")),
                        new AddEvidence(IDS.relation("r"), IDS.debate(), remark("d", "See."),
                                new Bearing(true, IDS.relation("c-attacks").subject()), Scheme.NONE));
    }

    @Test
    void relatesStatementsToStatementsAndRelations() {
        assertThat(commands("support: {key: r, premises: [a], target: b, scheme: sign}",
                "attack: {key: s, premises: [a, b], target: r}")).containsExactly(
                        new Relate(IDS.relation("r"), IDS.debate(), new Inference(RelationKind.SUPPORT,
                                List.of(IDS.statement("a")), IDS.statement("b").subject()),
                                new Scheme("sign")),
                        new Relate(IDS.relation("s"), IDS.debate(),
                                new Inference(RelationKind.ATTACK,
                                        List.of(IDS.statement("a"), IDS.statement("b")),
                                        IDS.relation("r").subject()),
                                Scheme.NONE));
    }

    @Test
    void asksAboutSomethingOrAboutTheDebate() {
        assertThat(
                commands("question: {key: c, text: 'Why?', about: a}", "question: {key: d, text: 'What?'}"))
                .containsExactly(
                        new AskQuestion(IDS.statement("c"), IDS.debate(), new Wording("Why?", "en"),
                                Scope.ANY, IDS.statement("a").subject()),
                        new AskQuestion(IDS.statement("d"), IDS.debate(), new Wording("What?", "en"),
                                Scope.ANY, null));
    }

    @Test
    void changesWhatWasSaid() {
        assertThat(commands("reword: {statement: a, text: They can.}",
                "cite: {statement: a, url: 'https://example.org', accessed: 2026-11-21}",
                "cite: {statement: a, quotation: elaborate and scientific}",
                "withdraw: {statement: a, reason: a slip}", "restore: {statement: a}")).containsExactly(
                        new RewordStatement(IDS.statement("a"), new Wording("They can.", "en")),
                        new CiteSource(IDS.statement("a"), IDS.source("a", 1),
                                new Source("https://example.org", "", "", "2026-11-21")),
                        new CiteSource(IDS.statement("a"), IDS.source("a", 2),
                                new Source("", "", "elaborate and scientific", "")),
                        new WithdrawStatement(IDS.statement("a"), "a slip"),
                        new RestoreStatement(IDS.statement("a")));
    }

    @Test
    void changesWhatWasDrawn() {
        var relation = IDS.relation("r");
        assertThat(commands("attack: {key: r, premises: [a], target: b}", "claim: {key: c, text: Third.}",
                "add-premise: {relation: r, premise: c}", "remove-premise: {relation: r, premise: a}",
                "scheme: {relation: r, scheme: analogy}", "withdraw: {relation: r, reason: a slip}",
                "restore: {relation: r}").subList(2, 7)).containsExactly(
                        new AddPremise(relation, IDS.statement("c")),
                        new RemovePremise(relation, IDS.statement("a")),
                        new AssignScheme(relation, new Scheme("analogy")),
                        new WithdrawRelation(relation, "a slip"), new RestoreRelation(relation));
    }

    @Test
    void countsTheEventsBeforeEachCommand() {
        var plan = Script.plan("counterclaim: {key: c, text: No., attacks: a, by: ada}");

        assertThat(plan.orders()).extracting(Plan.Order::eventsBefore).containsExactly(0L, 1L, 2L, 3L, 5L);
        assertThat(plan.orders().getLast().line()).isEqualTo(Script.FIRST_LINE);
        assertThat(plan.events()).isEqualTo(6);
    }

    @Test
    void reportsWhatStandsInTheEnd() {
        var report = Script.plan("support: {key: r, premises: [a], target: b}",
                "attack: {key: s, premises: [a, b], target: r, scheme: bias}",
                "counterclaim: {key: c, text: No., attacks: a}", "withdraw: {relation: c-attacks}",
                "question: {key: d, text: 'Why?'}").report();

        assertThat(report).isEqualTo(new SeedReport("engines", "Can engines compose?",
                Map.of(StatementKind.CLAIM, 3L, StatementKind.QUESTION, 1L),
                Map.of(RelationKind.SUPPORT, 1L, RelationKind.ATTACK, 1L), 1, Map.of("bias", 1L)));
        assertThat(report.summary()).isEqualTo("""
                Can engines compose? (engines)
                  4 statements: 3 claim, 1 question
                  2 relations: 1 support, 1 attack; 1 undercuts
                  1 charges: 1 bias
                """);
    }

    private static Remark remark(String key, String text) {
        return new Remark(IDS.statement(key), new Wording(text, "en"), Scope.ANY);
    }

    /// What the steps give, without the debate's opening and the first two claims.
    private static List<Object> commands(String... steps) {
        return Script.plan(steps).orders().stream().skip(3).<Object>map(Plan.Order::command).toList();
    }
}
