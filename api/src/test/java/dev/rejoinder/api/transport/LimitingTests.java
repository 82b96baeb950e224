package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WireTest
class LimitingTests {

    @Autowired
    Wire wire;

    @Test
    void refusesAThousandNamesForOneField() {
        var document = IntStream.range(0, 1000).mapToObj("a%d:__typename"::formatted)
                .collect(Collectors.joining(" ", "{", "}"));

        assertRefused(document, "FIELD_LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource({"5000, __typename", "15001, __typename", "40000, x"})
    void refusesWhatIsTooLongToParse(int times, String field) {
        assertRefused("{" + (field + " ").repeat(times) + "}", "DOCUMENT_TOO_LARGE");
    }

    @Test
    void refusesTooManyCharactersEvenInComments() {
        assertRefused("{greeting} #" + "x".repeat(100_000), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void refusesABombOfFragments() {
        var bomb = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F%1$d on Query{...F%2$d ...F%2$d}".formatted(i, i + 1))
                .collect(Collectors.joining());

        assertRefused("{...F0}" + bomb + "fragment F60 on Query{greeting}", "FIELD_LIMIT_EXCEEDED");
    }

    @Test
    void refusesFragmentsThatGoInCircles() {
        assertRefused("{...A} fragment A on Query{...B} fragment B on Query{...A greeting}",
                "INVALID_DOCUMENT");
    }

    @Test
    void refusesADocumentThatIsTooDeep() {
        assertRefused(
                "{statement(id:1)" + "{debate{statements{nodes".repeat(12) + "{id}" + "}}}".repeat(12) + "}",
                "DEPTH_LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 10, 20})
    void refusesToFollowRelationsFarther(int steps) {
        var error = assertRefused(
                "{statement(id:1)" + "{supportedBy".repeat(steps) + "{id}" + "}".repeat(steps) + "}",
                "RELATION_DEPTH_LIMIT_EXCEEDED");

        assertThat(error.at("/extensions/relationDepth").asInt()).isEqualTo(steps);
        assertThat(error.at("/extensions/limit").asInt()).isEqualTo(5);
    }

    @Test
    void followsFiveRelationsAndTheirEnds() {
        var five = "{relations(first:1){edges{node{source".repeat(5) + "{id}" + "}}}}".repeat(5);

        assertThat(wire.post("{statement(id:1)" + five + "}").statusCode()).isNotEqualTo(422);
        assertRefused("{statement(id:1){relations(first:1){edges{node{source" + five + "}}}}}",
                "RELATION_DEPTH_LIMIT_EXCEEDED");
    }

    @Test
    void countsRelationsThroughFragmentsAndUnions() {
        var steps = "fragment S on Statement{relations(first:1){edges{node{...R1}}}}"
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "fragment R%d on Relation{target{...on Relation{...R%d}}}"
                                .formatted(i, i + 1))
                        .collect(Collectors.joining())
                + "fragment R7 on Relation{id}";

        assertRefused("{statement(id:1){...S}}" + steps, "RELATION_DEPTH_LIMIT_EXCEEDED");
    }

    @Test
    void countsTheItemsOfPagesWithinPages() {
        var document =
                "query($n:Int!){statements(first:$n){edges{node{debate{statements(first:$n){edges{node{"
                        + "relations(first:$n){edges{node{id}}}}}}}}}}}";
        var answer = wire.send(wire.asking(Map.of("query", document, "variables", Map.of("n", 100))));

        assertThat(wire.code(answer)).isEqualTo("NODE_LIMIT_EXCEEDED");
        assertThat(wire.json(answer).at("/errors/0/extensions/nodes").asInt())
                .isEqualTo(100 + 100 * 100 + 100 * 100 * 100);
    }

    @Test
    void countsWhatEachItemCosts() {
        var error = assertRefused("{statements(first:100){nodes{debate{statements(first:100){nodes{"
                + "a:debate{id} b:debate{id} c:debate{id} d:debate{id} e:debate{id}}}}}}}",
                "COST_LIMIT_EXCEEDED");

        assertThat(error.at("/extensions/cost").asInt()).isEqualTo(1 + 100 * (1 + 2 + 100 * (1 + 5)));
        assertThat(error.at("/extensions/limit").asInt()).isEqualTo(50_000);
    }

    @Test
    void isNotFooledByPagesWithinPages() {
        var page = "{statements(first:100){nodes{debate".repeat(5);

        assertRefused(page + "{id}" + "}}}".repeat(5), "NODE_LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void refusesAPageThatNobodyMayAskFor(int size) {
        assertRefused("{statements(first:%d){totalCount}}".formatted(size), "BAD_PAGE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {greeting}                                                  | 0   | 0
            {statement(id:1){id}}                                       | 1   | 0
            {statements(first:3){totalCount nodes{id}}}                 | 4   | 3
            {statements{nodes{id}}}                                     | 11  | 10
            {heard(ids:[1,2,3]){id}}                                    | 3   | 3
            {heard{id}}                                                 | 10  | 10
            query($p:Boolean=false){statement(id:1)@include(if:$p){id}} | 1   | 0
            {__schema{types{name fields{name}}}}                        | 0   | 0
            """)
    void reportsWhatEachRequestMayCost(String document, int cost, int nodes) {
        var report = wire.json(wire.post(document)).at("/extensions/cost");

        assertThat(report.at("/requested").asInt()).isEqualTo(cost);
        assertThat(report.at("/nodes").asInt()).isEqualTo(nodes);
        assertThat(report.at("/limit").asInt()).isEqualTo(50_000);
    }

    @Test
    void letsToolsReadTheSchema() {
        var everything = IntrospectionQueryBuilder.Options.defaultOptions().descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true).directiveIsRepeatable(true).schemaDescription(true).inputValueDeprecation(true)
                .typeRefFragmentDepth(9);

        assertThat(wire.post(IntrospectionQueryBuilder.build(everything)).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToReadTheSchemaInCircles() {
        assertRefused("{__schema{types{fields{type{fields{type{fields{name}}}}}}}}", "INTROSPECTION_REFUSED");
    }

    private JsonNode assertRefused(String document, String code) {
        var answer = wire.post(document);
        assertThat(wire.code(answer)).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(wire.json(answer).has("data")).isFalse();
        return wire.json(answer).at("/errors/0");
    }
}
