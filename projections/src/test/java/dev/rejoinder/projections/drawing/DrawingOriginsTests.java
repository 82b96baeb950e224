package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.origins.Bearer;
import dev.rejoinder.projections.origins.ForeignName;
import dev.rejoinder.projections.origins.Holder;
import dev.rejoinder.projections.origins.OriginView;
import dev.rejoinder.projections.origins.Origins;
import dev.rejoinder.projections.snapshot.Oversize;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class DrawingOriginsTests {

    private static final long OPEN = Long.MAX_VALUE;

    private final Origins origins = new Origins(TestGraph.GRAPH);

    private final Story story = Story.opened();

    private final UUID debate = story.debateId().value();

    private final StatementId claim = new StatementId(UUID.randomUUID());

    private final StatementId other = new StatementId(UUID.randomUUID());

    private final RelationId relation = new RelationId(UUID.randomUUID());

    @Test
    void keepsEachForAsLongAsItHolds() {
        drawn(discussed().tell(recorded(claim.subject(), "aif", "7", "{}"))
                .tell(recorded(relation.subject(), "aif", "8", ""))
                .tell(recorded(null, "kialo", "1.", "")));
        drawn(story.tell(recorded(claim.subject(), "aif", "7", "{\"a\":1}"))
                .tell(forgotten(relation.subject(), "aif", "8"))
                .tell(recorded(relation.subject(), "aif", "8", "{}")));

        assertThat(values("""
                MATCH (x:Origin {debateId: $id})
                RETURN x.subjectKind + ' ' + x.system + ' ' + x.id + ' ' + x.foreign + ' ' + x.since + ' '
                  + x.until + ' ' + x.by AS value ORDER BY x.since
                """)).containsExactly("STATEMENT aif 7 {} 5 8 mary", "RELATION aif 8  6 9 ada",
                "DEBATE kialo 1.  7 " + OPEN + " charles", "STATEMENT aif 7 {\"a\":1} 8 " + OPEN + " mary",
                "RELATION aif 8 {} 10 " + OPEN + " charles");
        assertThat(values("MATCH (c:Change {debateId: $id, version: 6}) RETURN c.subjectId AS value"))
                .containsExactly(relation.toString());
        assertThat(values("MATCH (c:Change {debateId: $id, version: 7}) RETURN c.subjectKind AS value"))
                .containsExactly("DEBATE");
    }

    @Test
    void listsWhatHeldThenInTheOrderInWhichItWasRecorded() {
        drawn(discussed().tell(recorded(claim.subject(), "kialo", "1.", "{}"))
                .tell(recorded(claim.subject(), "aif", "7", "")).tell(recorded(null, "aif", "7", ""))
                .tell(forgotten(claim.subject(), "kialo", "1.")));

        assertThat(listed(claim.value(), 4)).isEmpty();
        assertThat(listed(claim.value(), 7)).containsExactly("kialo 1. 2", "aif 7 0");
        assertThat(listed(claim.value(), 8)).containsExactly("aif 7 0");
        assertThat(listed(claim.value(), Pin.NOW)).containsExactly("aif 7 0");
        assertThat(listed(debate, 7)).containsExactly("aif 7 0");
        assertThat(listed(relation.value(), 8)).isEmpty();
    }

    @Test
    void listsSoManyAndNoMore() {
        discussed();
        IntStream.range(0, 60).forEach(number -> story.tell(recorded(claim.subject(), "aif", "n" + number,
                "")));
        drawn(story.tell(recorded(other.subject(), "aif", "m", "")));
        var holders = List.of(holder(claim.value(), 65), holder(other.value(), 65));

        var listed = origins.list(holders);

        assertThat(listed.get(holders.getFirst())).hasSize(50).last()
                .satisfies(origin -> assertThat(origin.id()).isEqualTo("n49"));
        assertThat(listed.get(holders.getLast())).hasSize(1);
        assertThat(origins.origins(story.debateId(), List.of(claim.value()), 65).get(claim.value()))
                .hasSize(60);
    }

    @Test
    void findsWhatBearsAName() {
        drawn(discussed().tell(recorded(claim.subject(), "aif", "7", "{}"))
                .tell(recorded(relation.subject(), "aif", "7", "")).tell(recorded(null, "aif", "7", ""))
                .tell(recorded(other.subject(), "aif", "8", ""))
                .tell(forgotten(claim.subject(), "aif", "7")));
        var elsewhere = new ForeignName(UUID.randomUUID(), 9, "aif", "7");
        var before = new ForeignName(debate, 8, "aif", "7");
        var after = new ForeignName(debate, 9, "aif", "7");

        assertThat(origins.bearers(List.of(elsewhere, before, after)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(elsewhere, List.of(),
                        before, List.of(new Bearer(Bearer.Kind.STATEMENT, claim.value()),
                                new Bearer(Bearer.Kind.RELATION, relation.value()),
                                new Bearer(Bearer.Kind.DEBATE, debate)),
                        after, List.of(new Bearer(Bearer.Kind.RELATION, relation.value()),
                                new Bearer(Bearer.Kind.DEBATE, debate))));
    }

    @Test
    void readsWhatWasCarried() {
        drawn(discussed().tell(recorded(claim.subject(), "aif", "7", "{\"a\":1}"))
                .tell(recorded(claim.subject(), "aif", "8", "{\"b\":2}")));
        var listed = origins.list(List.of(holder(claim.value(), 6))).values().iterator().next();

        assertThat(origins.foreign(listed).values()).containsExactlyInAnyOrder("{\"a\":1}", "{\"b\":2}");
        assertThatExceptionOfType(Oversize.class)
                .isThrownBy(() -> origins.foreign(List.of(new OriginView("a", "aif", "1", 6_000_000),
                        new OriginView("b", "aif", "2", 4_000_001))))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("characters", 10_000_001L));
    }

    @Test
    void readsAllOfAMapAtOnce() {
        drawn(discussed().tell(recorded(claim.subject(), "kialo", "1.", "{}"))
                .tell(recorded(claim.subject(), "aif", "7", "{\"a\":1}"))
                .tell(recorded(relation.subject(), "aif", "8", "")).tell(recorded(null, "aif", "#1", "{}"))
                .tell(recorded(null, "aif", "#1", "")));
        var before = TestGraph.GRAPH.reads();

        var read = origins.origins(story.debateId(),
                Set.of(claim.value(), other.value(), relation.value(), debate), 8);

        assertThat(TestGraph.GRAPH.reads() - before).isEqualTo(1);
        assertThat(read).isEqualTo(Map.of(claim.value(),
                List.of(new Origin("kialo", "1.", "{}"), new Origin("aif", "7", "{\"a\":1}")),
                relation.value(),
                List.of(Origin.of("aif", "8")), debate, List.of(new Origin("aif", "#1", "{}"))));
        assertThat(origins.origins(story.debateId(), 9)).containsExactly(Origin.of("aif", "#1"));
        assertThat(origins.origins(story.debateId(), 7)).isEmpty();
        assertThat(origins.origins(story.debateId(), Pin.NOW)).hasSize(1);
    }

    @Test
    void countsInTheDigest() {
        drawn(discussed().tell(recorded(claim.subject(), "aif", "7", "{}")));
        var before = TestGraph.digest(story.debateId());

        TestGraph.write("MATCH (x:Origin {debateId: $id}) SET x.foreign = '[]' RETURN count(x) AS changed",
                Map.of("id", debate.toString()));

        assertThat(TestGraph.digest(story.debateId())).isNotEqualTo(before);
    }

    @Test
    void quarantinesWhatIsForgottenWithoutBeingKnown() {
        drawn(discussed().tell(forgotten(claim.subject(), "aif", "7")));

        assertThat(values("MATCH (d:Debate {id: $id}) RETURN d.quarantineReason AS value")).singleElement()
                .asString().contains("has no origin '7' in aif");
    }

    private List<String> listed(UUID id, long version) {
        var holder = holder(id, version);
        return origins.list(List.of(holder)).getOrDefault(holder, List.of()).stream()
                .map(origin -> origin.system() + " " + origin.id() + " " + origin.characters()).toList();
    }

    private Holder holder(UUID id, long version) {
        return new Holder(debate, id, version);
    }

    private OriginRecorded recorded(@Nullable Subject subject, String system, String id, String foreign) {
        return new OriginRecorded(OriginId.of(story.debateId(), subject, system, id), story.debateId(),
                subject,
                new Origin(system, id, foreign));
    }

    private OriginForgotten forgotten(@Nullable Subject subject, String system, String id) {
        return new OriginForgotten(OriginId.of(story.debateId(), subject, system, id), story.debateId(),
                subject,
                system, id);
    }

    private Story discussed() {
        var id = story.debateId();
        var inference = new Inference(RelationKind.SUPPORT, List.of(other), claim.subject());
        return story.tell(new ClaimAdded(claim, id, new Wording("Engines weave.", "en"), Scope.ANY))
                .tell(new ClaimAdded(other, id, new Wording("The cards repeat.", "en"), Scope.ANY))
                .tell(new RelationDrawn(relation, id, inference, Scheme.NONE));
    }

    private List<String> values(String cypher) {
        return TestGraph.GRAPH.read(cypher, Map.of("id", story.debateId().toString())).stream()
                .map(row -> row.text("value")).toList();
    }
}
