package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.labels.Labels;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class DrawingEveryEventTests {

    private static final long OPEN = Long.MAX_VALUE;

    private final Story story = Story.opened();

    private final StatementId claim = new StatementId(UUID.randomUUID());

    private final StatementId evidence = new StatementId(UUID.randomUUID());

    private final StatementId question = new StatementId(UUID.randomUUID());

    private final RelationId relation = new RelationId(UUID.randomUUID());

    private final SourceId source = new SourceId(UUID.randomUUID());

    @Test
    void ofTheDebateItself() {
        var id = story.debateId();
        drawn(story.tell(new DebateRetitled(id, "Can engines compose?"))
                .tell(new DebateDescribed(id, "Notes."))
                .tell(new DebateClosed(id, "Settled.")).tell(new DebateReopened(id)));

        assertThat(
                values("""
                        MATCH (r:DebateRevision)-[:OF]->(d:Debate {id: $id})
                        RETURN r.since + ' ' + r.title + ' ' + r.description + ' ' + r.status AS value ORDER BY r.since
                        """))
                .containsExactly("1 May engines compose? On Menabrea's sketch. OPEN",
                        "2 Can engines compose? On Menabrea's sketch. OPEN",
                        "3 Can engines compose? Notes. OPEN",
                        "4 Can engines compose? Notes. CLOSED", "5 Can engines compose? Notes. OPEN");
        assertThat(values("""
                MATCH (d:Debate {id: $id})
                RETURN d.title + ' ' + d.status + ' ' + d.version + ' ' + d.chain + ' ' + d.openedBy AS value
                """)).containsExactly("Can engines compose? OPEN 5 " + "%064x".formatted(5) + " charles");
    }

    @Test
    void ofItsLabels() {
        var id = story.debateId();
        drawn(story.tell(new VersionLabelled(id, "at dawn", 1)).tell(new LabelRemoved(id, "at dawn")));
        drawn(story.tell(new VersionLabelled(id, "at dawn", 1)));

        assertThat(
                values("""
                        MATCH (l:Label {debateId: $id})-[:OF]->(:Debate)
                        RETURN l.name + ' ' + l.version + ' ' + l.since + ' ' + l.until + ' ' + l.by AS value
                        ORDER BY l.since
                        """))
                .containsExactly("at dawn 1 2 3 mary", "at dawn 1 4 " + OPEN + " charles");
        assertThat(new Labels(TestGraph.GRAPH).version(id.value(), "at dawn")).hasValue(1);
        assertThat(new Labels(TestGraph.GRAPH).version(id.value(), "at noon")).isEmpty();
    }

    @Test
    void ofStatements() {
        drawn(discussed().tell(new StatementReworded(claim, new Wording("Engines weave algebra.", "en"))));

        assertThat(values("""
                MATCH (s:Statement)-[:IN]->(:Debate {id: $id})
                RETURN s.kind + ' ' + s.text + ' ' + s.scopeTime + ' ' + s.aboutKind AS value ORDER BY s.since
                """)).containsExactly("CLAIM Engines weave algebra.  ", "EVIDENCE The cards repeat. 1843 ",
                "QUESTION Who says so?  RELATION");
        assertThat(values("""
                MATCH (w:Wording {debateId: $id})-[:OF]->(:Statement)
                RETURN w.number + ' ' + w.text + ' ' + w.since + ' ' + w.until AS value ORDER BY w.since
                """)).containsExactly("1 Engines weave. 2 6", "1 The cards repeat. 3 " + OPEN,
                "1 Who says so? 5 " + OPEN, "2 Engines weave algebra. 6 " + OPEN);
        assertThat(values("""
                MATCH (s:Statement)-[:ASKS_ABOUT]->(r:Relation {debateId: $id}) RETURN r.id AS value
                """)).containsExactly(relation.toString());
    }

    @Test
    void ofWhoSaidThem() {
        var ada = new Attribution("Ada Lovelace", SpeakerKind.PERSON, "Notes", "1843");
        var press = new Attribution("Taylor's Scientific Memoirs", SpeakerKind.PUBLICATION, "", "");
        drawn(discussed().tell(new StatementAttributed(claim, ada.speakerId(), ada))
                .tell(new StatementAttributed(claim, press.speakerId(), press))
                .tell(new StatementAttributed(evidence, ada.speakerId(), ada)));

        assertThat(
                values("""
                        MATCH (p:Speaker {debateId: $id})-[said:SAID]->(s:Statement)
                        RETURN p.name + ' ' + p.kind + ' ' + said.`when` + ' ' + said.since + ' ' + said.until AS value
                        ORDER BY said.since
                        """))
                .containsExactly("Ada Lovelace PERSON 1843 6 7",
                        "Taylor's Scientific Memoirs PUBLICATION  7 " + OPEN,
                        "Ada Lovelace PERSON 1843 8 " + OPEN);
        assertThat(values("MATCH (p:Speaker {debateId: $id}) RETURN p.key AS value")).hasSize(2);
    }

    @Test
    void ofWhatSpeakersDidWithThem() {
        var ada = new Attribution("ada  lovelace", SpeakerKind.PERSON, "Notes", "1843");
        var again = new Attribution("Ada Lovelace", SpeakerKind.PERSON, "", "");
        drawn(discussed().tell(locution(ada, Locution.DENIED, null))
                .tell(new StatementAttributed(evidence, again.speakerId(), again))
                .tell(locution(again, Locution.QUALIFIED, evidence)));

        assertThat(
                values("""
                        MATCH (p:Speaker {debateId: $id})-[spoke:SPOKE]->(s:Statement)
                        RETURN p.name + ' ' + spoke.act + ' ' + spoke.as + ' ' + spoke.`where` + ' '
                          + spoke.since AS value
                        ORDER BY spoke.since
                        """))
                .containsExactly("ada  lovelace DENIED  Notes 6",
                        "ada  lovelace QUALIFIED " + evidence + "  8");
    }

    private LocutionRecorded locution(Attribution by, Locution act, @Nullable StatementId as) {
        return new LocutionRecorded(LocutionId.of(by.speakerId(), claim), claim, story.debateId(),
                by.speakerId(), by, act, as);
    }

    @Test
    void ofTheirSources() {
        var sketch = new Source("https://example.org/sketch", "Sketch", "", "2026-06");
        drawn(discussed().tell(new SourceCited(claim, source, sketch)).tell(new SourceUncited(claim, source))
                .tell(new SourceCited(claim, source, sketch)));

        assertThat(values("""
                MATCH (:Statement)-[:CITES]->(c:Source {debateId: $id})
                RETURN c.url + ' ' + c.title + ' ' + c.since + ' ' + c.until AS value ORDER BY c.since
                """)).containsExactly("https://example.org/sketch Sketch 6 7",
                "https://example.org/sketch Sketch 8 " + OPEN);
    }

    @Test
    void ofTheirWithdrawal() {
        drawn(discussed().tell(new StatementWithdrawn(claim, "Too bold.")).tell(new StatementRestored(claim))
                .tell(new StatementWithdrawn(claim, "Still."))
                .tell(new RelationWithdrawn(relation, "So is this.")));

        assertThat(values("""
                MATCH (w:Withdrawal {debateId: $id})-[:OF]->(of)
                RETURN w.reason + ' ' + w.since + ' ' + w.until + ' ' + of.withdrawn AS value ORDER BY w.since
                """)).containsExactly("Too bold. 6 7 true", "Still. 8 " + OPEN + " true",
                "So is this. 9 " + OPEN + " true");
    }

    @Test
    void ofRelations() {
        drawn(discussed().tell(new PremiseAdded(relation, question))
                .tell(new PremiseRemoved(relation, evidence))
                .tell(new SchemeAssigned(relation, new Scheme("analogy")))
                .tell(new RelationWithdrawn(relation, ""))
                .tell(new RelationRestored(relation)));

        assertThat(
                values("""
                        MATCH (p:Statement)-[held:PREMISE_OF]->(r:Relation {debateId: $id})-[:TARGETS]->(t:Statement)
                        RETURN p.kind + ' ' + t.kind + ' ' + held.since + ' ' + held.until AS value ORDER BY held.since
                        """))
                .containsExactly("EVIDENCE CLAIM 4 7", "QUESTION CLAIM 6 " + OPEN);
        assertThat(values("""
                MATCH (p:Statement {debateId: $id})-[edge:SUPPORTS]->(t:Statement)
                RETURN p.kind + ' ' + t.kind + ' ' + edge.since + ' ' + edge.until AS value
                ORDER BY edge.since
                """)).containsExactly("EVIDENCE CLAIM 4 7", "QUESTION CLAIM 6 9",
                "QUESTION CLAIM 10 " + OPEN);
        assertThat(values("""
                MATCH (a:SchemeAssignment {debateId: $id})-[:OF]->(r:Relation)
                RETURN a.scheme + ' ' + a.since + ' ' + a.until + ' ' + r.scheme AS value ORDER BY a.since
                """)).containsExactly(" 4 8 analogy", "analogy 8 " + OPEN + " analogy");
    }

    @Test
    void ofUndercutsWhichHaveNoPlainEdge() {
        var undercut = new RelationId(UUID.randomUUID());
        var inference =
                new Inference(RelationKind.ATTACK, List.of(question), Subject.relation(relation.value()));
        drawn(discussed().tell(new RelationDrawn(undercut, story.debateId(), inference, Scheme.NONE)));

        assertThat(values("""
                MATCH (r:Relation {debateId: $id})-[:TARGETS]->(t:Relation) RETURN r.id + ' ' + t.id AS value
                """)).containsExactly(undercut + " " + relation);
        assertThat(values("MATCH (:Statement {debateId: $id})-[e:ATTACKS]->() RETURN e.relationId AS value"))
                .isEmpty();
    }

    @Test
    void intoTheHistoryAndTheCounts() {
        drawn(discussed());

        assertThat(
                values("""
                        MATCH (c:Change {debateId: $id})
                        RETURN c.version + ' ' + c.type + ' ' + c.participant + ' ' + c.subjectKind AS value
                        ORDER BY c.version
                        """))
                .containsExactly("1 test.DebateOpened charles DEBATE", "2 test.ClaimAdded mary STATEMENT",
                        "3 test.EvidenceAdded ada STATEMENT", "4 test.RelationDrawn charles RELATION",
                        "5 test.QuestionAsked mary STATEMENT");
        assertThat(values("MATCH (d:Debate {id: $id}) RETURN d.statements + ' ' + d.relations AS value"))
                .containsExactly("3 1");
        assertThat(values("MATCH (c:Change {debateId: $id, version: 1}) RETURN c.eventId AS value"))
                .containsExactly(story.messages().getFirst().getIdentifier());
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
