package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.commitment.Floor.ADA;
import static dev.rejoinder.domain.commitment.Floor.CHARLES;
import static dev.rejoinder.domain.commitment.Floor.relation;
import static dev.rejoinder.domain.commitment.Floor.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementKind;

/// Random debates over few statements and relations, so that everything meets everything.
class RecallingCommitmentsTests {

    private static final int STATEMENTS = 6;

    private static final int RELATIONS = 10;

    private static final List<StatementKind> KINDS = List.of(StatementKind.values());

    private static final List<RelationKind> BONDS =
            List.of(RelationKind.SUPPORT, RelationKind.ATTACK, RelationKind.REPHRASE);

    private static final List<Locution> ACTS = List.of(Locution.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theStoreAsOfAVersionIsTheStoreOfTheFirstHappenings(long seed) {
        var happenings = happenings(new Random(seed), 120);
        var whole = store(happenings);
        for (var version = 1; version <= happenings.size(); version++) {
            var part = store(happenings.subList(0, version));
            for (var speaker : List.of(ADA, CHARLES)) {
                assertThat(whole.history(speaker, version))
                        .isEqualTo(part.history(speaker, Long.MAX_VALUE - 1));
                assertThat(whole.held(speaker, version)).isEqualTo(part.held(speaker, version));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsHeldIsWhatAFreshDerivationGives(long seed) {
        var store = new CommitmentStore();
        var version = 0;
        for (var happening : happenings(new Random(seed), 200)) {
            store.add(happening, ++version);
            if (version >= STATEMENTS) {
                assertHeldAreFresh(store, version);
            }
        }
    }

    private static void assertHeldAreFresh(CommitmentStore store, long version) {
        for (var speaker : List.of(ADA, CHARLES)) {
            var held = store.held(speaker, version).stream().map(Commitment::tenet).toList();
            assertThat(new HashSet<>(held)).isEqualTo(fresh(store, speaker)).hasSameSizeAs(held);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void everyDetectorAnswersOnWhateverHappened(long seed) {
        var store = store(happenings(new Random(seed), 300));

        assertThat(Inconsistencies.of(store, ADA)).allSatisfy(found -> {
            assertThat(found.speaker()).isEqualTo(ADA);
            assertThat(found.commitments()).isNotEmpty()
                    .allMatch(commitment -> commitment.tenet().speaker().equals(ADA));
        });
    }

    private static Set<Tenet> fresh(CommitmentStore store, SpeakerId speaker) {
        var derivation = new Derivation(store.proceedings());
        var tenets = new HashSet<Tenet>();
        IntStream.range(0, STATEMENTS).mapToObj(RecallingCommitmentsTests::word)
                .flatMap(word -> derivation.from(new Voice(speaker, statement(word))))
                .forEach(tenets::add);
        store.proceedings().links().stream().flatMap(link -> derivation.from(link.id()))
                .filter(tenet -> tenet.speaker().equals(speaker)).forEach(tenets::add);
        return tenets;
    }

    private static CommitmentStore store(List<Happening> happenings) {
        var store = new CommitmentStore();
        IntStream.range(0, happenings.size()).forEach(index -> store.add(happenings.get(index), index + 1L));
        return store;
    }

    private static List<Happening> happenings(Random lots, int count) {
        var happenings = new ArrayList<Happening>();
        IntStream.range(0, STATEMENTS).forEach(index -> happenings.add(new Happening.Said(
                statement(word(index)), KINDS.get(index % KINDS.size()))));
        IntStream.range(0, RELATIONS).forEach(index -> happenings.add(drawn(lots, index)));
        Stream.generate(() -> happening(lots)).limit(count).forEach(happenings::add);
        return happenings;
    }

    private static Happening drawn(Random lots, int index) {
        var target = index > 0 && lots.nextInt(3) == 0
                ? relation("r" + lots.nextInt(index)).subject()
                : statement(word(0)).subject();
        var kind = BONDS.get(lots.nextInt(BONDS.size()));
        var premise = statement(word(1 + lots.nextInt(STATEMENTS - 1)));
        return new Happening.Drawn(relation("r" + index), new Inference(kind, List.of(premise), target),
                new Scheme(lots.nextBoolean() ? "sign" : "tu-quoque"));
    }

    private static Happening happening(Random lots) {
        var statement = statement(word(lots.nextInt(STATEMENTS)));
        var speaker = lots.nextBoolean() ? ADA : CHARLES;
        var relation = relation("r" + lots.nextInt(RELATIONS));
        var subject = lots.nextBoolean() ? statement.subject() : relation.subject();
        return switch (lots.nextInt(8)) {
            case 0, 1 -> new Happening.Attributed(statement, speaker);
            case 2, 3 -> new Happening.Spoken(speaker, statement,
                    ACTS.get(lots.nextInt(ACTS.size())),
                    statement(word(lots.nextInt(STATEMENTS))));
            case 4 -> new Happening.Withdrawn(subject);
            case 5 -> new Happening.ReadAs(relation, Reading.REQUIRED);
            default -> new Happening.Restored(subject);
        };
    }

    private static String word(int index) {
        return "word " + index;
    }
}
