package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;

class ReadingNodeSetsTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String nodes, String edges) {
        return Documents.read(new AifReader(), Documents.nodeSet(nodes, edges), losses);
    }

    private static MappedRelation only(DocumentMap map) {
        assertThat(map.drawn()).hasSize(1);
        return map.drawn().getFirst();
    }

    private static Scheme scheme(String node) {
        return only(Documents.read(Documents.nodeSet("I1 I2 " + node, "1>9 9>2"))).scheme();
    }

    @Test
    void linksTheStatementsThatLeadToOneNode() {
        var map = read("I1 I2 I3 RA9", "1>9 2>9 9>3");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "2", "3");
        assertThat(only(map).premises()).containsExactly("1", "2");
        assertThat(only(map).target()).isEqualTo(MapTarget.statement("3"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void knowsFourKindsOfRelations() {
        var map = read("I1 I2 RA5 CA6 MA7 PA8", "1>5 5>2 1>6 6>2 1>7 7>2 1>8 8>2");

        assertThat(map.drawn()).extracting(MappedRelation::kind).containsExactly(RelationKind.SUPPORT,
                RelationKind.ATTACK, RelationKind.REPHRASE, RelationKind.PREFERENCE);
    }

    @Test
    void undercutsAndUnderpinsAfterWhatTheyTarget() {
        var map = read("I1 I2 I3 CA5 RA6 RA7", "3>5 5>7 3>6 6>7 1>7 7>2");

        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::target).containsExactly(
                tuple("7", MapTarget.statement("2")), tuple("5", MapTarget.relation("7")),
                tuple("6", MapTarget.relation("7")));
    }

    @Test
    void findsTheSchemeWhereverItIsNamed() {
        assertThat(scheme("RA9(scheme=ExpertOpinion)")).isEqualTo(new Scheme("expert-opinion"));
        assertThat(scheme("RA9(text=Verbal Classification)")).isEqualTo(new Scheme("verbal-classification"));
        assertThat(scheme("RA9(text=Default Inference,scheme=Default Inference)")).isEqualTo(Scheme.NONE);
        assertThat(scheme("RA9(text=default-inference)")).isEqualTo(Scheme.NONE);
        assertThat(scheme("RA9(text=This is so; is it not?)")).isEqualTo(Scheme.NONE);
        assertThat(scheme("RA9(text=%s)".formatted("so ".repeat(30)))).isEqualTo(Scheme.NONE);
    }

    @Test
    void findsTheSchemeByItsNumber() {
        assertThat(only(Documents.read(Samples.WRAPPED)).scheme()).isEqualTo(new Scheme("expert-opinion"));
        assertThat(scheme("RA9(schemeID=1)")).isEqualTo(new Scheme("analogy"));
        assertThat(scheme("RA9(scheme=14,text=)")).isEqualTo(new Scheme("example"));
        assertThat(scheme("RA9(scheme=72,text=)")).isEqualTo(Scheme.NONE);
    }

    @Test
    void takesNumbersAndTextsForTheSameIdentifiers() {
        var map = Documents.read(Samples.OLDER);

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "3");
        assertThat(only(map)).isEqualTo(MappedRelation
                .plain("2", RelationKind.SUPPORT, java.util.List.of("3"), MapTarget.statement("1"))
                .from(only(map).origins()));
    }

    @Test
    void attributesWhatSomebodySays() {
        var map = Documents.read(Samples.DIALOGUE);

        assertThat(map.said().getFirst().attribution())
                .isEqualTo(new Attribution("Ada", SpeakerKind.PERSON, "", "2026-05-01T10:00:00Z"));
        assertThat(map.said().getLast().attribution()).isNull();
    }

    @Test
    void namesSpeakersByTheListOfParticipants() {
        assertThat(Documents.read(Samples.WRAPPED).said().getLast().attribution())
                .isEqualTo(new Attribution("Ada Lovelace", SpeakerKind.PERSON, "", ""));
    }

    @Test
    void recordsWhoAgreesByReplying() {
        assertThat(Documents.read(Samples.DIALOGUE).recorded()).singleElement().satisfies(locution -> {
            assertThat(locution.statement()).isEqualTo("1");
            assertThat(locution.attribution().name()).isEqualTo("Mary");
            assertThat(locution.act()).isEqualTo(Locution.AGREED);
        });
    }

    @Test
    void recordsWhoDisagreesDirectlyAndOnce() {
        var map = read("I1 L2(text=Ada : Yes) YA3(text=Asserting) L4(text=Mary : No) YA5(text=Disagreeing) "
                + "YA6(text=Disagreeing) L7(text=ada : No) YA8(text=Disagreeing)",
                "2>3 3>1 4>5 5>1 4>6 6>1 7>8 8>1");

        assertThat(map.recorded()).extracting(done -> done.attribution().name(), done -> done.act())
                .containsExactly(tuple("Mary", Locution.DISAGREED));
    }

    @Test
    void recordsNoActOfSpeakersWhoAreNotKnown() {
        var map = read("I1 L2(text=Ada : Yes) YA3(text=Asserting) L4(text=No) YA5(text=Agreeing) TA6 "
                + "YA7(text=Agreeing) L8(text=Mary : Yes) L9(text=Charles : Yes) YA10(text=Agreeing) I11 "
                + "YA12(text=Agreeing)",
                "2>3 3>1 4>5 5>1 6>7 7>1 6>8 6>9 10>1 8>12 12>11");

        assertThat(map.recorded()).isEmpty();
        assertThat(map.said().getLast().attribution()).isNull();
    }

    @Test
    void takesNoWordsForNames() {
        for (var text : new String[]{"One two three four five six seven : no", "a:b", ": no", "x\ny : no",
            "w".repeat(61) + " : no", "no name"}) {
            assertThat(Illocutions.speakerIn(text)).isEmpty();
        }
        assertThat(Illocutions.speakerIn("Ada:")).isEqualTo("Ada");
    }

    @Test
    void ordersStatementsAsTheirLocutionsFollowEachOther() {
        var map = read("I1 I2 I3 I4 L5 YA6 L7 YA8 L9 YA10 TA11 TA12",
                "5>6 6>1 7>8 8>3 9>10 10>4 7>11 11>5 9>12 12>7");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("4", "2", "3", "1");
    }

    @Test
    void breaksCirclesOfTransitionsAtTheFirst() {
        var map = read("I1 I2 L5 YA6 L7 YA8 TA11 TA12", "5>6 6>1 7>8 8>2 7>11 11>5 5>12 12>7");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "2");
    }
}
