package dev.rejoinder.projections.questions;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;
import dev.rejoinder.projections.questions.OpenQuestionView.State;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.ChallengeView;
import dev.rejoinder.projections.statements.Statements;
import dev.rejoinder.projections.trial.Story;

class ListingOpenQuestionsTests {

    private static final Scheme EXPERT = new Scheme("expert-opinion");

    private static final Window WINDOW = new Window(50, false, null, null);

    private final Story story = Story.opened();

    private final StatementId claim = new StatementId(UUID.randomUUID());

    private final StatementId premise = new StatementId(UUID.randomUUID());

    private final StatementId other = new StatementId(UUID.randomUUID());

    private final StatementId challenge = new StatementId(UUID.randomUUID());

    private final StatementId answer = new StatementId(UUID.randomUUID());

    private final RelationId argument = new RelationId(UUID.randomUUID());

    private final RelationId doubt = new RelationId(UUID.randomUUID());

    private final RelationId reply = new RelationId(UUID.randomUUID());

    @Test
    void namesAllQuestionsOfTheSchemeWhileNobodyAsks() {
        drawn(argued());

        assertThat(open()).hasSize(6)
                .allSatisfy(question -> assertThat(question.state()).isEqualTo(State.UNASKED));
        assertThat(open()).extracting(OpenQuestionView::question).isSorted().contains("expert-opinion/bias");
        assertThat(open(State.ASKED)).isEmpty();
    }

    @Test
    void forgetsArgumentsThatAreWithdrawnOrHaveNoScheme() {
        var later = argued().version();
        drawn(story.tell(new RelationWithdrawn(argument, "")));

        assertThat(open()).isEmpty();
        assertThat(at(later)).hasSize(6);
        assertThat(at(4)).isEmpty();
    }

    @Test
    void tellsTheChallengeAndThatItNeedsBacking() {
        drawn(asked().tell(new BurdenPlaced(challenge)));
        assertThat(open(State.NEEDS_BACKING)).singleElement()
                .satisfies(question -> assertThat(question.challenge()).isEqualTo(challenge.value()));

        drawn(story.tell(related(reply, RelationKind.SUPPORT, answer, challenge.subject())));
        assertThat(open(State.NEEDS_BACKING)).isEmpty();
        assertThat(open(State.ASKED)).hasSize(1);
        assertThat(open(State.UNASKED)).hasSize(5);
    }

    @Test
    void closesWhatWasAnsweredAndOpensItAgainWhenTheAnswerFalls() {
        drawn(asked().tell(related(reply, RelationKind.ATTACK, answer, challenge.subject())));
        assertThat(open()).hasSize(5);

        drawn(story.tell(new StatementWithdrawn(answer, "")));
        assertThat(open(State.ASKED)).extracting(OpenQuestionView::question)
                .containsExactly("expert-opinion/bias");
    }

    @Test
    void takesAnAttackOnTheAttackForAnAnswer() {
        drawn(asked().tell(related(reply, RelationKind.ATTACK, answer, doubt.subject())));

        assertThat(open()).hasSize(5);
    }

    @Test
    void isUnaskedAgainOnceTheChallengeIsWithdrawn() {
        drawn(asked().tell(new StatementWithdrawn(challenge, "")));

        assertThat(open(State.UNASKED)).hasSize(6);
    }

    @Test
    void knowsSlotsAndWhatAStatementPoses() {
        drawn(asked().tell(new SchemeApplied(argument, EXPERT,
                List.of(new Filling(1, premise), new Filling(2, other)))));
        var before = new Pin(argument.value(), story.version());
        drawn(story.tell(new PremiseRemoved(argument, other)));
        var after = new Pin(argument.value(), story.version());

        var found = new Relations(GRAPH).find(List.of(before, after));
        assertThat(requireNonNull(found.get(before)).slots())
                .containsExactly(new Filling(1, premise), new Filling(2, other));
        assertThat(requireNonNull(found.get(after)).slots()).containsExactly(new Filling(1, premise));
        var posed = new Pin(challenge.value(), story.version());
        assertThat(requireNonNull(new Statements(GRAPH).find(List.of(posed)).get(posed)).challenge())
                .isEqualTo(new ChallengeView(argument.value(), "expert-opinion/bias"));
    }

    private Story argued() {
        for (var id : List.of(claim, premise, other)) {
            story.tell(said(id));
        }
        return story.tell(new RelationDrawn(argument, story.debateId(),
                new Inference(RelationKind.SUPPORT, List.of(premise, other), claim.subject()), EXPERT));
    }

    private Story asked() {
        return argued().tell(said(challenge))
                .tell(new CriticalQuestionPosed(challenge, argument.value(), "expert-opinion/bias"))
                .tell(related(doubt, RelationKind.ATTACK, challenge, argument.subject())).tell(said(answer));
    }

    private ClaimAdded said(StatementId id) {
        return new ClaimAdded(id, story.debateId(), new Wording("Engines weave.", ""), Scope.ANY);
    }

    private RelationDrawn related(RelationId id, RelationKind kind, StatementId from, Subject target) {
        return new RelationDrawn(id, story.debateId(), new Inference(kind, List.of(from), target),
                Scheme.NONE);
    }

    private List<OpenQuestionView> open(State... states) {
        return list(story.version(), states);
    }

    private List<OpenQuestionView> at(long version) {
        return list(version);
    }

    private List<OpenQuestionView> list(long version, State... states) {
        var owner = new Pin(story.debateId().value(), version);
        var slices = OpenQuestions.IN_DEBATE.read(GRAPH, List.of(owner),
                OpenQuestions.parameters(List.of(states)), WINDOW);
        assertThat(OpenQuestions.IN_DEBATE.totals(GRAPH, List.of(owner),
                OpenQuestions.parameters(List.of(states))).get(owner))
                .isEqualTo((long) requireNonNull(slices.get(owner)).items().size());
        return requireNonNull(slices.get(owner)).items().stream().map(Slice.Item::value).toList();
    }
}
