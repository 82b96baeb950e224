package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.stances.Stances;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class DrawingVotesAndBurdensTests {

    private static final long OPEN = Long.MAX_VALUE;

    private final Story story = Story.opened();

    private final StatementId claim = new StatementId(UUID.randomUUID());

    private final StatementId evidence = new StatementId(UUID.randomUUID());

    private final StatementId question = new StatementId(UUID.randomUUID());

    private final RelationId relation = new RelationId(UUID.randomUUID());

    @Test
    void ofBurdensOfProof() {
        drawn(discussed().tell(new BurdenPlaced(claim)).tell(new BurdenLifted(claim)));
        drawn(story.tell(new BurdenPlaced(claim)).tell(new BurdenPlaced(evidence))
                .tell(new BurdenLifted(evidence)));

        assertThat(values("""
                MATCH (b:Burden {debateId: $id})-[:OF]->(s:Statement)
                RETURN s.kind + ' ' + b.since + ' ' + b.until + ' ' + s.needsSupport + ' ' + b.by AS value
                ORDER BY b.since
                """)).containsExactly("CLAIM 6 7 true ada", "CLAIM 8 " + OPEN + " true mary",
                "EVIDENCE 9 10 false ada");
        assertThat(values(
                "MATCH (s:Statement {debateId: $id, kind: 'QUESTION'}) RETURN toString(s.needsSupport) AS value"))
                .containsExactly("false");
    }

    @Test
    void ofHowSupportsAreRead() {
        var attack = new RelationId(UUID.randomUUID());
        var inference = new Inference(RelationKind.ATTACK, List.of(question), claim.subject());
        drawn(discussed().tell(new RelationDrawn(attack, story.debateId(), inference, Scheme.NONE))
                .tell(new SupportRead(relation, Reading.REQUIRED)));
        drawn(story.tell(new SupportRead(relation, Reading.PLAIN)));

        assertThat(values("""
                MATCH (x:SupportReading {debateId: $id})-[:OF]->(r:Relation)
                RETURN x.reading + ' ' + x.since + ' ' + x.until + ' ' + r.reading AS value ORDER BY x.since
                """)).containsExactly("REQUIRED 7 8 PLAIN", "PLAIN 8 " + OPEN + " PLAIN");
        assertThat(values("MATCH (r:Relation {debateId: $id, kind: 'ATTACK'}) RETURN r.reading AS value"))
                .containsExactly("");
    }

    @Test
    void ofStances() {
        drawn(discussed().tell(taken("ada", claim.subject(), Rating.TRUE))
                .tell(taken("mary", claim.subject(), Rating.TRUE))
                .tell(taken("ada", relation.subject(), Rating.DOES_NOT_BEAR)));
        drawn(story.tell(taken("ada", claim.subject(), Rating.UNSURE))
                .tell(new StanceWithdrawn(StanceId.of("mary", claim.subject()), story.debateId(), "mary",
                        claim.subject()))
                .tell(taken("mary", claim.subject(), Rating.FALSE)));

        assertThat(
                values("""
                        MATCH (x:Stance {debateId: $id})
                        RETURN x.participant + ' ' + x.rating + ' ' + x.since + ' ' + x.until + ' '
                          + x.subjectKind AS value
                        ORDER BY x.since
                        """))
                .containsExactly("ada TRUE 6 9 STATEMENT", "mary TRUE 7 10 STATEMENT",
                        "ada DOES_NOT_BEAR 8 " + OPEN + " RELATION", "ada UNSURE 9 " + OPEN + " STATEMENT",
                        "mary FALSE 11 " + OPEN + " STATEMENT");
        assertThat(values("MATCH (c:Change {debateId: $id, version: 8}) RETURN c.subjectId AS value"))
                .containsExactly(relation.toString());
    }

    @Test
    void countingThem() {
        drawn(discussed().tell(taken("ada", claim.subject(), Rating.TRUE))
                .tell(taken("mary", claim.subject(), Rating.TRUE))
                .tell(taken("ada", claim.subject(), Rating.UNSURE)));

        var at = LongStream.rangeClosed(5, 8).mapToObj(version -> new Pin(claim.value(), version)).toList();
        var stances = new Stances(TestGraph.GRAPH);
        assertThat(stances.count(at)).containsExactlyInAnyOrderEntriesOf(Map.of(at.get(0), StanceCounts.NONE,
                at.get(1), new StanceCounts(1, 0, 0, 0, 0), at.get(2), new StanceCounts(2, 0, 0, 0, 0),
                at.get(3), new StanceCounts(1, 0, 1, 0, 0)));
        var ada = StanceId.of("ada", claim.subject()).value();
        assertThat(stances.find(List.of(new Pin(ada, 5), new Pin(ada, 7), new Pin(ada, 8))))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(new Pin(ada, 7), Rating.TRUE, new Pin(ada, 8), Rating.UNSURE));
    }

    private StanceTaken taken(String participant, Subject subject, Rating rating) {
        return new StanceTaken(StanceId.of(participant, subject), story.debateId(), participant, subject,
                rating);
    }

    private Story discussed() {
        var id = story.debateId();
        var inference = new Inference(RelationKind.SUPPORT, List.of(evidence), claim.subject());
        return story.tell(new ClaimAdded(claim, id, new Wording("Engines weave.", "en"), Scope.ANY))
                .tell(new EvidenceAdded(evidence, id, new Wording("The cards repeat.", ""),
                        new Scope("1843", "", "")))
                .tell(new RelationDrawn(relation, id, inference, Scheme.NONE))
                .tell(new QuestionAsked(question, id, new Wording("Who says so?", ""), Scope.ANY,
                        relation.subject()));
    }

    private List<String> values(String cypher) {
        return TestGraph.GRAPH.read(cypher, Map.of("id", story.debateId().toString())).stream()
                .map(row -> row.text("value")).toList();
    }
}
