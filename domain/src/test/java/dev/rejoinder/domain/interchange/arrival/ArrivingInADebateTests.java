package dev.rejoinder.domain.interchange.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.EngineDebate;
import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class ArrivingInADebateTests {

    private static final int SEEDS = 300;

    private final Losses losses = new Losses();

    private final Arrived debate = new Arrived();

    private static Identities identities(Set<UUID> here) {
        return new Identities(EngineDebate.DEBATE, "elsewhere", "", here);
    }

    private Arrival arrival(DocumentMap map) {
        return new Arrival(map, identities(Set.of()), losses);
    }

    private static DocumentMap map(List<MappedStatement> statements, List<MappedRelation> relations) {
        return new DocumentMap(MapHeading.titled("m", "Engines"), statements, relations, List.of());
    }

    private static MappedStatement said(String key, StatementKind kind) {
        return MappedStatement.claim(key, new Wording(key, "")).as(kind);
    }

    private static MappedRelation attack(String key, String premise, MapTarget target) {
        return MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise), target);
    }

    @Test
    void bringsEverythingAfterWhatItNeeds() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = MadeUpMaps.map(seed, 20, EnumSet.allOf(Carried.class));
            var arrived = new Arrived();

            arrived.arrive(arrival(map));

            assertThat(arrived.statements).as("seed %d", seed).hasSize(map.said().size());
            assertThat(arrived.relations).as("seed %d", seed).hasSize(map.drawn().size());
            assertThat(arrived.details.stream().filter(RecordOrigin.class::isInstance)).hasSize(
                    map.said().stream().mapToInt(each -> each.origins().size()).sum()
                            + map.drawn().stream().mapToInt(each -> each.origins().size()).sum());
        }
    }

    @Test
    void bringsNothingTwice() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = MadeUpMaps.map(seed, 20, EnumSet.allOf(Carried.class));
            var arrived = new Arrived();
            arrived.arrive(arrival(map));
            var count = arrived.details.size();

            arrived.arrive(arrival(map));

            assertThat(arrived.details).as("seed %d", seed).hasSize(count);
        }
    }

    @Test
    void bringsEvidenceWithTheRelationThatRestsOnIt() {
        debate.arrive(arrival(map(List.of(said("e", StatementKind.EVIDENCE), said("c", StatementKind.CLAIM),
                said("d", StatementKind.CLAIM)),
                List.of(MappedRelation.plain("r", RelationKind.SUPPORT, List.of("d", "e"),
                        MapTarget.statement("c"))))));

        assertThat(debate.statements.values()).containsOnlyOnce(StatementKind.EVIDENCE);
        assertThat(debate.relations.values()).singleElement()
                .satisfies(drawn -> assertThat(drawn.premises()).hasSize(2));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void saysEvidenceForNothingAsAClaim() {
        debate.arrive(arrival(map(List.of(said("e", StatementKind.EVIDENCE)), List.of())));

        assertThat(debate.statements.values()).containsExactly(StatementKind.CLAIM);
        assertThat(losses.report().counts()).containsOnlyKeys("evidence");
    }

    @Test
    void saysEvidenceThatBearsOnEachOtherOnceAsAClaim() {
        debate.arrive(
                arrival(map(List.of(said("e", StatementKind.EVIDENCE), said("f", StatementKind.EVIDENCE)),
                        List.of(attack("r", "e", MapTarget.statement("f")),
                                attack("s", "f", MapTarget.statement("e"))))));

        assertThat(debate.statements.values()).containsExactlyInAnyOrder(StatementKind.CLAIM,
                StatementKind.EVIDENCE);
        assertThat(debate.relations).hasSize(2);
        assertThat(losses.report().counts()).containsOnlyKeys("evidence");
    }

    @Test
    void asksOfTheWholeDebateWhatIsAboutItself() {
        var question = said("q", StatementKind.QUESTION).about(MapTarget.relation("r"));

        debate.arrive(arrival(map(List.of(question, said("c", StatementKind.CLAIM)),
                List.of(attack("r", "q", MapTarget.statement("c"))))));

        assertThat(debate.abouts).isEmpty();
        assertThat(losses.report().counts()).containsOnlyKeys("about");
    }

    @Test
    void leavesOutRelationsThatWaitForEachOther() {
        debate.arrive(arrival(map(List.of(said("c", StatementKind.CLAIM)),
                List.of(attack("r", "c", MapTarget.relation("s")),
                        attack("s", "c", MapTarget.relation("r"))))));

        assertThat(debate.relations).isEmpty();
        assertThat(losses.report().counts()).containsEntry("circle", 2L);
    }

    @Test
    void takesWhatTheDebateHasForWhatItIs() {
        var here = UUID.randomUUID();
        var statement = MappedStatement.claim(here.toString(), new Wording("Engines compose", ""));
        var arrival = new Arrival(map(List.of(statement), List.of()), identities(Set.of(here)), losses);

        assertThat(arrival.step(1).makes()).containsExactly(here);
        assertThat(arrival.step(1).commands(Set.of(here))).isEmpty();
    }

    @Test
    void namesThingsByTheirSystemAndScope() {
        var statement = MappedStatement.claim("x", new Wording("Engines compose", ""));
        var origin = Origin.of("elsewhere", "931");
        var everywhere = identities(Set.of());

        assertThat(everywhere.of("x", List.of(origin))).isEqualTo(everywhere.of("y", List.of(origin)))
                .isNotEqualTo(everywhere.of("x", statement.origins()))
                .isNotEqualTo(new Identities(EngineDebate.DEBATE, "elsewhere", "scope", Set.of()).of("x",
                        List.of(origin)));
    }

    @Test
    void fillsSlotsOfTheCatalogueOnly() {
        var premises = List.of("a");
        var relation = MappedRelation.plain("r", RelationKind.SUPPORT, premises, MapTarget.statement("c"));
        var statements = List.of(said("a", StatementKind.CLAIM), said("c", StatementKind.CLAIM));

        debate.arrive(arrival(map(statements,
                List.of(relation.following(new Scheme("expert-opinion"), Map.of(1, "a"))))));
        assertThat(debate.details).hasAtLeastOneElementOfType(ApplyScheme.class);
        assertThat(losses.report().isEmpty()).isTrue();

        var other = new Arrived();
        other.arrive(
                arrival(map(statements, List.of(relation.following(new Scheme("my-own"), Map.of(1, "a"))))));
        assertThat(other.details).isEmpty();
        assertThat(losses.report().counts()).containsOnlyKeys("slots");
    }

    @Test
    void completesEvidenceOfWhichOneHalfIsThere() {
        var map = map(List.of(said("e", StatementKind.EVIDENCE), said("c", StatementKind.CLAIM)),
                List.of(attack("r", "e", MapTarget.statement("c"))));
        var ids = new HashSet<>(arrival(map).step(2).makes());
        var evidence = identities(Set.of()).of("e", List.of());
        var relation = new HashSet<>(ids);
        relation.remove(evidence);

        assertThat(arrival(map).step(2).commands(Set.of(evidence))).singleElement()
                .extracting(command -> command.getClass().getSimpleName()).isEqualTo("Relate");
        assertThat(arrival(map).step(2).commands(relation)).singleElement()
                .extracting(command -> command.getClass().getSimpleName()).isEqualTo("AddClaim");
    }

    @Test
    void followsChainsOfAnyLength() {
        var statements = new ArrayList<MappedStatement>();
        var relations = new ArrayList<MappedRelation>();
        for (var index = 0; index < 100_000; index++) {
            statements.add(said("s" + index, StatementKind.EVIDENCE));
            if (index > 0) {
                relations.add(attack("r" + index, "s" + index, MapTarget.statement("s" + (index - 1))));
            }
        }

        var arrival = arrival(map(statements, relations));

        assertThat(arrival.size()).isEqualTo(1 + 100_000);
        assertThat(losses.report().losses()).isEqualTo(1);
        assertThat(arrival.step(1).makes()).contains(new StatementId(identities(Set.of()).of("s0", List.of()))
                .value());
    }
}
