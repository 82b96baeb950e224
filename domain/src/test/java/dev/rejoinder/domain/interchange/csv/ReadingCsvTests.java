package dev.rejoinder.domain.interchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementKind;

class ReadingCsvTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String text) {
        return Tables.read(text, losses);
    }

    @Test
    void makesRowsStatementsAndRelations() {
        var map = read(Tables.SMALL);

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("Engines may \"compose\", maybe.", "Two\nlines");
        assertThat(map.said()).extracting("kind").containsExactly(StatementKind.CLAIM,
                StatementKind.EVIDENCE);
        assertThat(map.said().getLast().sources())
                .containsExactly(new Source("https://example.org/b", "", "", ""));
        assertThat(map.drawn()).extracting("kind").containsExactly(RelationKind.SUPPORT, RelationKind.ATTACK);
        assertThat(map.drawn().getFirst().scheme()).isEqualTo(new Scheme("expert-opinion"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void namesARelationThatHasNoIdAfterWhatItSays() {
        var undercut = read(Tables.SMALL).drawn().getLast();

        assertThat(undercut.key()).isEqualTo("a attack r");
        assertThat(undercut.target()).isEqualTo(MapTarget.relation("r"));
    }

    @Test
    void keepsColumnsThatAreNotOurs() {
        assertThat(read(Tables.SMALL).said().getFirst().origins())
                .containsExactly(new Origin("csv", "a", "{\"columns\":{\"colour\":\"red\"}}"));
    }

    @Test
    void readsAnyLineEndsAndEmptyLines() {
        var map = read("\r\nrecord,id,text\r\n\r\nstatement,a,\"x\r\ny\"\r\rstatement,b,z");

        assertThat(map.said()).extracting(statement -> statement.wording().text()).containsExactly("x\ny",
                "z");
    }

    @Test
    void takesAwayWhatGuardsAgainstFormulas() {
        var map = read(
                "record,id,text\nstatement,a,'=1+1\nstatement,b,''-x\nstatement,c,'tis\nstatement,'@d,'\n");

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("=1+1", "'-x", "'tis", "'");
        assertThat(map.said().getLast().key()).isEqualTo("@d");
    }

    @Test
    void readsPremisesAsWordsOrAsAList() {
        var map = read("""
                record,id,kind,premises,target
                statement,a,,,
                statement,b c,,,
                statement,d,,,
                relation,r,SUPPORT,"[""b c"",""d""]",a
                relation,s,attack, a  d a,b c
                """);

        assertThat(map.drawn()).extracting("premises").containsExactly(List.of("b c", "d"),
                List.of("a", "d"));
    }

    @Test
    void bringsRelationsAfterWhatTheyTarget() {
        var map = read("""
                record,id,kind,premises,target
                relation,u,attack,a,r
                relation,r,support,b,a
                statement,a,,,
                statement,b,,,
                """);

        assertThat(map.drawn()).extracting("key").containsExactly("r", "u");
    }

    @Test
    void leavesOutWhatIsWithdrawn() {
        var map = read("""
                record,id,kind,premises,target,withdrawn,about
                statement,a,,,,yes,
                statement,b,question,,,No,a
                relation,r,support,a,b,,
                relation,s,support,b,r,,
                """);

        assertThat(map.said()).extracting("key").containsExactly("b");
        assertThat(map.drawn()).isEmpty();
        assertThat(losses.report().counts())
                .containsOnly(Map.entry("withdrawn", 3L), Map.entry("about", 1L),
                        Map.entry("empty-text", 2L));
    }

    @Test
    void keepsRowsThatCannotBeDrawn() {
        var table = """
                record,id,kind,premises,target,note
                statement,a,,,,
                relation,r,support,x,a,why
                relation,,attack,a,a,
                relation,,attack,a,a,
                locution,,denied,,a,
                """;

        var map = read(table);

        assertThat(map.drawn()).isEmpty();
        assertThat(losses.report().counts()).containsOnly(Map.entry("unknown-premise", 1L),
                Map.entry("self-loop", 1L),
                Map.entry("repeated-relation", 1L), Map.entry("locution", 1L), Map.entry("empty-text", 1L));
        assertThat(Tables.write(map, losses)).contains("relation,r,support,,x,a,").contains(",why\r\n");
        assertThat(read(Tables.write(map, losses))).isEqualTo(map);
    }

    @Test
    void tellsWhatOfARowCannotBe() {
        read("""
                record,id,kind,text,premises,target,scheme,slots,speaker,when,time,about,sources,origins,odd,as
                debate,m,,Title,,,,,,,,,,,,
                statement,a,question,a,,,,,Ada,soon,"\u0007",none,"[{""url"":""x""}]","[{""system"":""X""}]",,
                statement,b,,b,,,,,,,,,A book,,,
                relation,r,support,,a,b,É,"{""0"":""a"",""1"":""b""}",,,,,,,,
                locution,,denied,,,a,,,Mary,,,,,,x,
                locution,,qualified,,,a,,,Mary,,,,,,,b
                """);

        assertThat(losses.report().counts()).containsOnly(Map.entry("speaker", 1L), Map.entry("scope", 1L),
                Map.entry("source", 1L), Map.entry("about", 1L), Map.entry("origin", 1L),
                Map.entry("scheme", 1L),
                Map.entry("slots", 2L), Map.entry("column", 1L));
    }

    @Test
    void citesNoMoreThanAStatementCan() {
        var sources = "{\"\"title\"\":\"\"t\"\"},".repeat(101);
        var map = read("record,id,text,sources\nstatement,a,a,\"[%s]\"\n"
                .formatted(sources.substring(0, sources.length() - 1)));

        assertThat(map.said().getFirst().sources()).hasSize(100);
        assertThat(losses.report().counts()).containsExactly(Map.entry("sources", 1L));
    }

    @Test
    void namesLongRelationsShortly() {
        var premise = "x".repeat(400);
        var map = read("""
                record,id,kind,premises,target
                statement,%1$s,,,
                statement,y%1$s,,,
                relation,,support,%1$s,y%1$s
                """.formatted(premise));

        assertThat(map.drawn().getFirst().key()).hasSize(36);
    }

    private static void refuses(String text, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> Tables.read(text, new Losses()))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place));
    }

    @Test
    void refusesQuotesThatStandWhereNoneMay() {
        refuses("record,id,text\nstatement,a,x\"y\"\n", Place.at(2, 14));
        refuses("record,id,text\nstatement,a,\"x\ny\"z\n", Place.at(3, 3));
        refuses("record,id,text\nstatement,a, \"x\"\n", Place.at(2, 14));
        refuses("record,id,text\nstatement,a,\"x\"\"\n", Place.at(2, 13));
    }

    @Test
    void refusesHeadersThatAreNone() {
        refuses("", Place.at(1, 1));
        refuses("id,text\n", Place.at(1, 1));
        refuses("record;id\n", Place.at(1, 1));
        refuses("record,id,id\n", Place.at(1, 11));
        refuses("record,id,x,x\n", Place.at(1, 13));
        refuses("record,id, \n", Place.at(1, 11));
        refuses("a" + ",a".repeat(1000), Place.at(1, 2001));
    }

    @Test
    void refusesRowsThatAreNone() {
        refuses("record,id\nstatement\n", Place.at(2, 1));
        refuses("record,id\nthought,a\n", Place.at(2, 1));
        refuses("record,id\nstatement,\n", Place.at(2, 11));
        refuses("record,id\nstatement,a\nstatement,a\n", Place.at(3, 11));
        refuses("record,id\nstatement,%s\n".formatted("x".repeat(501)), Place.at(2, 11));
        refuses("record,id\nstatement,a\nrelation,r\n", Place.at(3, 1));
        refuses("record,id\ndebate,\ndebate,\n", Place.at(3, 1));
    }

    @Test
    void refusesCellsThatSayNothing() {
        refuses("record,id,kind\nstatement,a,idea\n", Place.at(2, 13));
        refuses("record,id,kind\nrelation,a,\n", Place.at(2, 12));
        refuses("record,id,burden\nstatement,a,perhaps\n", Place.at(2, 13));
        refuses("record,id,sources\nstatement,a,[1\n", Place.at(2, 13));
        refuses("record,id,kind,premises\nrelation,a,support,[1]\n", Place.at(2, 20));
    }

    @Test
    void readsOneLongLineInTime() {
        assertThat(read("record,id,text\nstatement,a,\"" + "\"\"".repeat(3_000_000) + "\"").said())
                .hasSize(1);
        assertThat(read("record,id\n" + "\n".repeat(5_000_000)).said()).isEmpty();
    }

    @Test
    void survivesDamage() {
        var full = Tables.write(read(Tables.SMALL), losses);
        Mutations.tryOn(new CsvReader(), List.of(Tables.SMALL.getBytes(UTF_8), full.getBytes(UTF_8)));
    }
}
