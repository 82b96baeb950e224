package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingIssuesAndUndercuttersTests {

    private static final String ISSUE = """
            statements: {a: One., b: Two., c: Three.}
            issues: {i: {positions: [a, b], standard: CCE}}
            arguments: {x: {conclusion: a, premises: [b, c]}}
            """;

    private static final String UNDERCUT = """
            statements: {a: One., b: Two., u: It does not apply.}
            arguments: {x: {conclusion: a, premises: [b], undercutter: u}}
            """;

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording(key + ".", ""));
    }

    private static MappedRelation attack(String key, String premise, MapTarget target) {
        return MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise), target);
    }

    private static DocumentMap read(String document) {
        return Documents.read(new CarneadesReader(), document, new Losses());
    }

    private static DocumentMap with(DocumentMap map, MappedRelation relation) {
        return new DocumentMap(map.heading(), map.said(),
                Stream.concat(map.drawn().stream(), Stream.of(relation)).toList(),
                map.recorded());
    }

    private String written(DocumentMap map) {
        return Documents.written(new CarneadesWriter(), map, losses);
    }

    private void carries(DocumentMap map) {
        var read = read(written(map));
        assertThat(Documents.without("carneades", read)).isEqualTo(Documents.without("carneades", map));
    }

    @Test
    void writesIssuesAsLongAsTheyAreWhole() {
        var map = read(ISSUE);
        var less = new DocumentMap(map.heading(), map.said(), map.drawn().subList(0, 2), map.recorded());

        assertThat(written(map)).contains("\"i\": {\"positions\": [\"a\", \"b\"], \"standard\": \"CCE\"}");
        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(written(less))
                .contains("\"b excludes a\": {\"premises\": [\"b\"], \"conclusion\": \"¬a\"}");
        assertThat(losses.report().counts()).containsOnlyKeys("issue");
    }

    @Test
    void writesNoIssueOfWhatIsMoreThanThat() {
        var map = read(ISSUE);

        carries(with(map, attack("u", "c", MapTarget.relation("b excludes a"))));
        assertThat(losses.report().counts()).containsOnlyKeys("issue");
    }

    @Test
    void writesNoIssueOfWhatFollowsASchemeOrComesFromElsewhere() {
        var map = read(ISSUE);
        for (var changed : List.of(map.drawn().get(1).following(new Scheme("sign"), Map.of()),
                map.drawn().get(1)
                        .from(List.of(map.drawn().get(1).origins().getFirst(), Origin.of("other", "1"))))) {
            var relations = List.of(map.drawn().getFirst(), changed, map.drawn().getLast());

            carries(new DocumentMap(map.heading(), map.said(), relations, map.recorded()));
        }
    }

    @Test
    void writesUndercuttersAsLongAsTheyAreAlone() {
        var map = read(UNDERCUT);

        assertThat(written(map))
                .contains("\"x\": {\"premises\": [\"b\"], \"conclusion\": \"a\", \"undercutter\": \"u\"}")
                .doesNotContain("app(x)");
        carries(with(map, attack("y", "a", MapTarget.relation("x"))));
        carries(with(map, attack("y", "a", MapTarget.relation("u undercuts x"))));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void asksAboutUndercuttersAndIssues() {
        var map = read(UNDERCUT);
        var asking = claim("q").as(StatementKind.QUESTION).about(MapTarget.relation("u undercuts x"));

        carries(new DocumentMap(map.heading(),
                Stream.concat(map.said().stream(), Stream.of(asking)).toList(),
                map.drawn(), List.of()));
        assertThat(losses.report().isEmpty()).isTrue();
    }
}
