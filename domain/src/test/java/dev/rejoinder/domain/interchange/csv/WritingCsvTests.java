package dev.rejoinder.domain.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingCsvTests {

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Claim " + key, ""));
    }

    private static DocumentMap map(List<MappedStatement> said, List<MappedRelation> drawn) {
        return new DocumentMap(MapHeading.titled("m", "Engines"), said, drawn, List.of());
    }

    private String write(DocumentMap map) {
        return Tables.write(map, losses);
    }

    private static List<Origin> others(List<Origin> origins) {
        return origins.stream().filter(origin -> !origin.system().equals("csv")).toList();
    }

    /// What is read also says what it was called in the table.
    private static DocumentMap withoutOwnOrigins(DocumentMap map) {
        return new DocumentMap(map.heading(),
                map.said().stream().map(statement -> statement.from(others(statement.origins()))).toList(),
                map.drawn().stream().map(relation -> relation.from(others(relation.origins()))).toList(),
                map.recorded());
    }

    @Test
    void losesNothing() {
        for (var seed = 0; seed < 400; seed++) {
            var map = MadeUpMaps.map(seed, 20, EnumSet.allOf(Carried.class));
            var written = write(map);

            assertThat(withoutOwnOrigins(Tables.read(written, losses))).as("%s", written).isEqualTo(map);
            assertThat(losses.report().entries()).isEmpty();
        }
    }

    @Test
    void losesNoHeading() {
        var heading = new MapHeading("m", "=Engines", "About\nmusic", "en", 0, "",
                List.of(Origin.of("aif", "7")), Map.of());

        assertThat(Tables.read(write(new DocumentMap(heading, List.of(), List.of(), List.of())), losses)
                .heading())
                .isEqualTo(heading);
    }

    @Test
    void returnsWhatWasReadAsItWas() {
        var map = Tables.read(Tables.SMALL, losses);

        assertThat(write(map)).contains(",colour\r\n", ",red\r\n", ",blue\r\n", ",Expert Opinion,");
        assertThat(Tables.read(write(map), losses)).isEqualTo(map);
    }

    @Test
    void returnsWordsThatDoNotFit() {
        var map =
                Tables.read("record,id,text,note\ndebate,m,t,n\nstatement,a,\" x\u0007 \",\n", new Losses());

        assertThat(write(map)).contains("statement,a,claim,\" x\u0007 \",").contains("debate,m,,t,")
                .contains(",n\r\n");
    }

    @Test
    void guardsAgainstFormulasWithoutLosingThem() {
        for (var text : List.of("=1+1", "'=1", "-x", "@SUM", "+", "''", "'tis", "＝1")) {
            var map = map(List.of(MappedStatement.claim("a", new Wording(text, ""))), List.of());

            assertThat(Tables.read(write(map), losses).said().getFirst().wording().text()).isEqualTo(text);
        }
        assertThat(write(map(List.of(MappedStatement.claim("-a", new Wording("＝1", ""))), List.of())))
                .contains("\r\nstatement,'-a,claim,'＝1,");
    }

    @Test
    void writesIdsWithSpacesAsAList() {
        var map = map(List.of(claim("a b"), claim("[c"), claim("d")), List.of(
                MappedRelation.plain("r", RelationKind.SUPPORT, List.of("a b", "d"),
                        MapTarget.statement("[c")),
                MappedRelation.plain("s", RelationKind.SUPPORT, List.of("[c"), MapTarget.statement("d")),
                MappedRelation.plain("t", RelationKind.SUPPORT, List.of("d"), MapTarget.statement("a b"))));

        assertThat(write(map)).contains("\"[\"\"a b\"\",\"\"d\"\"]\"", "\"[\"\"[c\"\"]\"", ",d,a b,");
        assertThat(withoutOwnOrigins(Tables.read(write(map), losses)).drawn()).isEqualTo(map.drawn());
    }

    @Test
    void showsWhatIsWithdrawnJudgedAndRated() {
        var phase = new Phase(3, Instant.EPOCH, null, true, Label.ABSENT, 0.5);
        var unjudged = new Phase(3, Instant.EPOCH, null, false, null, 0);
        var gone = new MappedStatement("a", StatementKind.CLAIM, new Wording("a", ""), Scope.ANY, List.of(),
                null, null,
                false, List.of(), new Passage("ada", 3, true, new Ratings(1, 2, 4), List.of(phase)));
        var here = new MappedStatement("b", StatementKind.CLAIM, new Wording("b", ""), Scope.ANY, List.of(),
                null, null,
                false, List.of(), new Passage("ada", 4, false, Ratings.NONE, List.of(unjudged)));
        var heading =
                new MapHeading("m", "x", "", "", 7, "2026-05-01T10:00:00Z", List.of(), Map.of("charges", 2L));

        var written = write(new DocumentMap(heading, List.of(gone, here), List.of(), List.of()));

        assertThat(written).contains(",absent,0.5,yes,1,2,4,ada,3\r\n", ",,0.0,,,,,ada,4\r\n", ",7\r\n");
        assertThat(losses.report().counts()).containsExactly(Map.entry("charges", 1L));
    }

    @Test
    void callsElementsWhatTheTableCalledThem() {
        var map = map(List.of(claim("1").from(List.of(Origin.of("csv", "a"))), claim("2")),
                List.of(MappedRelation.plain("3", RelationKind.ATTACK, List.of("2"),
                        MapTarget.statement("1"))));

        assertThat(write(map)).contains("statement,a,", "relation,3,attack,,2,a,");
    }
}
