package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.foreign;
import static dev.rejoinder.domain.interchange.argdown.Argdown.readExport;
import static dev.rejoinder.domain.interchange.argdown.Argdown.relations;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statement;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.statement.Source;

class ReadingArgdownExportsTests {

    private static final String EXPORT =
            """
                    {"arguments": {
                       "R": {"type": "argument", "title": "R", "members": [
                           {"text": "Because", "title": "R", "startLine": 9, "startColumn": 1, "isTopLevel": true}],
                         "pcs": [
                           {"title": "A", "role": "premise"},
                           {"title": "Untitled 1", "role": "intermediary-conclusion",
                            "inference": {"inferenceRules": ["Expert opinion"],
                             "data": {"id": "r-1", "required": true}}},
                           {"title": "Untitled 2", "role": "premise"},
                           {"title": "C", "role": "main-conclusion", "inference": {"inferenceRules": []}}]},
                       "S": {"title": "S", "members": [
                           {"isReference": true, "startLine": 20, "section": "s1", "tags": ["seen"]}], "pcs": []},
                       "Untitled 3": {"title": "Untitled 3", "members": [], "pcs": [
                           {"title": "C", "role": "premise"},
                           {"title": "A", "role": "main-conclusion", "inference": {}}]}},
                     "statements": {
                       "C": {"title": "C", "members": [{"text": "c ", "startLine": 12, "section": "s2"}]},
                       "Untitled 1": {"members": [{"text": "Inner", "startLine": 10, "section": "s2"}]},
                       "Untitled 2": {"members": [{"text": "Other", "startLine": 11, "section": "s2"}]},
                       "A": {"title": "A", "data": {"n": 1}, "members": [
                           {"text": "again", "startLine": 4, "startColumn": 5},
                           {"isReference": true, "startLine": 3,
                            "data": {"n": 1, "none": null, "list": [true, {"x": 0.5}]}},
                           {"text": "Bold and linked too #pro ", "startLine": 2, "tags": ["pro"],
                            "section": "s1", "ranges": [
                             {"type": "bold", "start": 0, "stop": 3}, {"type": "italic", "start": 0, "stop": 3},
                             {"type": "link", "start": 9, "stop": 14, "url": "http://example.org"},
                             {"type": "tag", "start": 20, "stop": 24, "tag": "pro"}]}]}},
                     "relations": [
                       {"relationType": "support", "from": "S", "fromType": "argument", "to": "A",
                        "toType": "equivalence-class"},
                       {"relationType": "undercut", "from": "C", "fromType": "equivalence-class", "to": "R",
                        "toType": "inference", "conclusionIndex": 1},
                       {"relationType": "attack", "from": "X", "fromType": "equivalence-class", "to": "R",
                        "toType": "argument"},
                       {"relationType": "contradictory", "from": "A", "fromType": "equivalence-class", "to": "C",
                        "toType": "equivalence-class"}],
                     "map": {"nodes": [{"id": "n1"}], "edges": []},
                     "sections": [{"id": "s1", "level": 1, "title": "First part", "ranges": [
                         {"type": "bold", "start": 0, "stop": 4}], "children": [
                         {"id": "s2", "level": 2, "title": "Second", "data": {"isGroup": false}, "children": []}]}],
                     "tags": {"pro": {"tag": "pro"}}}
                    """;

    private static final String DOCUMENT = """
            # **First** part

            [A]: ***Bold*** and [linked](http://example.org) too #pro {n: 1, none: , list: [true, {x: 0.5}]}
              + <S> #seen

            ## Second {isGroup: false}

            <R>: Because

            (1) [A]
            -- Expert opinion {id: r-1, required: true} --
              <_ [C]
            (2) Inner
            (3) Other
            ----
            (4) [C]: c
              >< [A]: again

            (1) [C]
            ----
            (2) [A]

            [X]
              -> <R>
            """;

    private final DocumentMap map = readExport(EXPORT);

    @Test
    void findsStatementsInTheOrderOfTheDocument() {
        assertThat(statements(map)).containsExactly("[A]", "\"Inner\"", "\"Other\"", "[C]", "<S>", "[X]");
    }

    @Test
    void findsWordsTagsAndLinks() {
        var statement = statement(map, "[A]");

        assertThat(statement.wording().text()).isEqualTo("Bold and linked too");
        assertThat(statement.sources()).containsExactly(new Source("http://example.org", "linked", "", ""));
        assertThat(foreign(statement.origins()))
                .isEqualTo("{\"markup\":\"***Bold*** and [linked](http://example.org) too"
                        + " #pro\",\"members\":[\"again\"],\"tags\":[\"pro\"],\"section\":1,"
                        + "\"data\":{\"n\":\"1\",\"none\":\"\",\"list\":[\"true\",{\"x\":\"0.5\"}]}}");
    }

    @Test
    void findsStepsAndLines() {
        assertThat(relations(map)).containsExactly("r-1", "<R>", "<> [A]", "<S> +> [A]", "[A] >< [C]",
                "[C] >< [A]",
                "[C] _> r-1", "[X] -> <R>");
        assertThat(map.drawn().get(1).premises()).containsExactly("\"Inner\"", "\"Other\"");
        assertThat(map.drawn().get(6).target()).isEqualTo(MapTarget.relation("r-1"));
    }

    @Test
    void findsHeadings() {
        assertThat(map.heading().title()).isEqualTo("First part");
        assertThat(foreign(map.heading().origins()))
                .isEqualTo("{\"sections\":[{\"level\":1,\"markup\":\"**First** part\"},"
                        + "{\"level\":2,\"markup\":\"Second\",\"data\":{\"isGroup\":\"false\"}}]}");
    }

    @Test
    void saysTheSameAsTheDocument() {
        var text = Argdown
                .read(DOCUMENT);

        assertThat(text.said()).containsExactlyInAnyOrderElementsOf(map.said().stream()
                .map(statement -> statement.key().equals("[X]")
                        ? statement.from(statement(text, "[X]").origins())
                        : statement)
                .toList());
        assertThat(relations(text))
                .containsAll(List.of("r-1", "<R>", "<> [A]", "<S> +> [A]", "[C] _> r-1", "[X] -> <R>"));
    }

    @Test
    void knowsTheStrictModeByItsRelations() {
        var strict = readExport(
                """
                        {"relations": [{"relationType": "contrary", "from": "A", "fromType": "equivalence-class",
                                        "to": "B",
                                        "toType": "equivalence-class"},
                                       {"relationType": "entails", "from": "B", "fromType": "equivalence-class",
                                        "to": "C",
                                        "toType": "equivalence-class"}]}
                        """);

        assertThat(relations(strict)).containsExactly("[A] -> [B]", "[B] -> [A]", "[B] +> [C]");
        assertThat(strict.heading().origins()).isNotEmpty();
        assertThat(foreign(strict.heading().origins())).contains("strict");
    }

    @Test
    void losesDataThatIsTooDeep() {
        var losses = new Losses();
        var deep = "{\"a\":".repeat(41) + "1" + "}".repeat(41);
        Argdown.read(new ArgdownJsonReader(), """
                {"statements": {"A": {"members": [{"text": "a", "data": %s}, {"text": "b", "data": [1]}]}}}
                """.formatted(deep), losses);

        assertThat(Argdown.features(losses)).containsExactly("A data", "A data");
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        var odd = readExport(
                """
                        {"statements": {"A": {"members": [{"text": "a", "section": "x", "ranges": [
                           {"type": "bold", "start": 0, "stop": 5}, {"type": "bold", "start": 1, "stop": -1},
                           {"type": "bold"},
                           {"type": "special-char", "start": 0, "stop": 0},
                           {"type": "statement-mention", "start": 0, "stop": 0}
                         ]}]}, "Untitled 1": {"members": [{"text": "b"}, {"text": "c"}]}},
                         "arguments": {"Untitled 2": {"members": [{"text": "d"}]}, "R": {"members": [], "pcs": [
                           {"title": "A", "inference": {}}, {"title": "B"}]}},
                         "relations": [{"relationType": "undercut", "from": "A", "fromType": "equivalence-class",
                                        "to": "R",
                                        "toType": "inference", "conclusionIndex": 3}]}
                        """);

        assertThat(statements(odd)).containsExactlyInAnyOrder("[A]", "[Untitled 1]", "<Untitled 2>", "<R>",
                "[B]");
        assertThat(relations(odd)).containsExactly("[A] _> <R>");
    }

    @Test
    void refusesWhatIsNoExport() {
        assertThat(refused("[]").place().line()).isEqualTo(1);
        assertThat(refused("{} {}").sentence()).contains("goes on");
        assertThat(refused("{\"relations\": [7]}").place().path()).isEqualTo("/relations/0");
        assertThat(refused("{\"relations\": [{\"relationType\": \"support\"}]}").sentence())
                .isEqualTo("A relation should say from where to where it goes");
        assertThat(refused("{\"relations\": [{\"relationType\": \"Likes\"}]}").sentence())
                .isEqualTo("There is no relation 'Likes' in Argdown");
    }

    private static MalformedDocument refused(String json) {
        return catchThrowableOfType(MalformedDocument.class, () -> readExport(json));
    }

    @Test
    void tellsOfPremisesThatLeadNowhere() {
        var losses = new Losses();
        var map = Argdown.read(new ArgdownJsonReader(), """
                {"arguments": {"R": {"pcs": [{"title": "A"}, {"title": "B"}]}, "S": {"pcs": [{"title": "A"},
                   {"title": "C", "inference": {}}, {"title": "D"}]}}}""", losses);

        assertThat(statements(map)).containsExactlyInAnyOrder("[A]", "[B]", "[C]", "[D]", "<R>");
        assertThat(Argdown.features(losses)).containsExactly("R premises", "S premises");
    }

    @Test
    void keepsTagsThatOverlapAsTheyAre() {
        var map = readExport(
                """
                        {"statements": {"A": {"members": [{"text": "a #b_c_d e *", "ranges": [
                           {"type": "tag", "start": 5, "stop": 7, "tag": "d"},
                           {"type": "tag", "start": 2, "stop": 5, "tag": "b"},
                           {"type": "statement-mention", "start": 3, "stop": 4}]}]}}}""");

        assertThat(foreign(map.said().getFirst().origins())).contains("\"markup\":\"a #b_c_d e \\\\*\"");
    }
}
