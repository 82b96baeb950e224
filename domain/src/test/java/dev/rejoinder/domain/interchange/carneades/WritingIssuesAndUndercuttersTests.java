package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementKind;

class WritingIssuesAndUndercuttersTests extends CarneadesDocuments {

    private static final String ISSUE = """
            statements: {a: One., b: Two., c: Three.}
            issues: {i: {positions: [a, b], standard: CCE}}
            arguments: {x: {conclusion: a, premises: [b, c]}}
            """;

    private static final String UNDERCUT = """
            statements: {a: One., b: Two., u: It does not apply.}
            arguments: {x: {conclusion: a, premises: [b], undercutter: u}}
            """;

    private static DocumentMap with(DocumentMap map, MappedRelation relation) {
        return new DocumentMap(map.heading(), map.said(),
                Stream.concat(map.drawn().stream(), Stream.of(relation)).toList(),
                map.recorded());
    }

    @Test
    void writesIssuesAsLongAsTheyAreWhole() {
        var map = given(ISSUE);
        var less = new DocumentMap(map.heading(), map.said(), map.drawn().subList(0, 2), map.recorded());

        assertThat(written(map)).contains("\"i\": {\"positions\": [\"a\", \"b\"], \"standard\": \"CCE\"}");
        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(written(less))
                .contains("\"b excludes a\": {\"premises\": [\"b\"], \"conclusion\": \"¬a\"}");
        assertThat(losses.report().counts()).containsOnlyKeys("issue");
    }

    @Test
    void writesNoIssueOfWhatIsMoreThanThat() {
        var map = given(ISSUE);

        carries(with(map, attack("u", "c", MapTarget.relation("b excludes a"))));
        assertThat(losses.report().counts()).containsOnlyKeys("issue");
    }

    @Test
    void writesNoIssueOfWhatFollowsASchemeOrComesFromElsewhere() {
        var map = given(ISSUE);
        for (var changed : List.of(map.drawn().get(1).following(new Scheme("sign"), Map.of()),
                map.drawn().get(1)
                        .from(List.of(map.drawn().get(1).origins().getFirst(), Origin.of("other", "1"))))) {
            var relations = List.of(map.drawn().getFirst(), changed, map.drawn().getLast());

            carries(new DocumentMap(map.heading(), map.said(), relations, map.recorded()));
        }
    }

    @Test
    void writesUndercuttersAsLongAsTheyAreAlone() {
        var map = given(UNDERCUT);

        assertThat(written(map))
                .contains("\"x\": {\"premises\": [\"b\"], \"conclusion\": \"a\", \"undercutter\": \"u\"}")
                .doesNotContain("app(x)");
        carries(with(map, attack("y", "a", MapTarget.relation("x"))));
        carries(with(map, attack("y", "a", MapTarget.relation("u undercuts x"))));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void asksAboutUndercuttersAndIssues() {
        var map = given(UNDERCUT);
        var asking = claim("q").as(StatementKind.QUESTION).about(MapTarget.relation("u undercuts x"));

        carries(new DocumentMap(map.heading(),
                Stream.concat(map.said().stream(), Stream.of(asking)).toList(),
                map.drawn(), List.of()));
        assertThat(losses.report().isEmpty()).isTrue();
    }
}
