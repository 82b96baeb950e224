package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@RunningServer
class PagingThroughAListTests {

    private static final String PAGE = """
            query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
              debate(id: $id) { statements(first: $first, after: $after, last: $last, before: $before) {
                totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                edges { cursor node { id } } } } }
            """;

    private static final String STATEMENTS = "debate.statements";

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Test
    void meetsEveryMemberOnceForwardsAndBackwards() {
        var debate = forum.open("Do engines compose music?");
        var said = new ArrayList<String>();
        for (var number = 1; number <= 7; number++) {
            said.add(forum.claim(debate, "Reason " + number));
        }
        forum.settled(debate);

        assertThat(walk(debate, "first", "after", "endCursor", "hasNextPage")).isEqualTo(said);
        assertThat(walk(debate, "last", "before", "startCursor", "hasPreviousPage"))
                .containsExactlyInAnyOrderElementsOf(said);
        assertThat(page(Map.of("id", debate, "last", 3)).path(STATEMENTS + ".edges[*].node.id")
                .entityList(String.class).get()).isEqualTo(said.subList(4, 7));
    }

    @Test
    void staysPutWhenSomethingIsAdded() {
        var debate = forum.open("Do engines think?");
        var first = forum.claim(debate, "They calculate.");
        var second = forum.claim(debate, "Calculating is thinking.");
        forum.settled(debate);
        var cursor = page(Map.of("id", debate, "first", 1)).path(STATEMENTS + ".pageInfo.endCursor")
                .entity(String.class).get();

        var third = forum.claim(debate, "Then an abacus thinks.");
        forum.settled(debate);

        var rest = page(Map.of("id", debate, "first", 5, "after", cursor));
        assertThat(first).isNotIn(second, third);
        rest.path(STATEMENTS + ".edges[*].node.id").entityList(String.class).containsExactly(second, third);
        rest.path(STATEMENTS + ".totalCount").entity(Integer.class).isEqualTo(3);
        rest.path(STATEMENTS + ".pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void refusesPagesThatNobodyCanTurnTo() {
        var debate = forum.open("Is a page a page?");
        forum.settled(debate);

        refuses("BAD_PAGE", Map.of("id", debate));
        refuses("BAD_PAGE", Map.of("id", debate, "first", 0));
        refuses("BAD_PAGE", Map.of("id", debate, "first", -1));
        refuses("BAD_PAGE", Map.of("id", debate, "last", 101));
        refuses("BAD_PAGE", Map.of("id", debate, "first", 1, "last", 1));
        refuses("BAD_CURSOR", Map.of("id", debate, "first", 1, "after", "not-a-cursor"));
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var one = forum.open("Is one enough?");
        forum.claim(one, "One is enough.");
        forum.settled(one);
        var cursor = page(Map.of("id", one, "first", 1)).path(STATEMENTS + ".pageInfo.endCursor")
                .entity(String.class).get();
        var other = forum.open("Is another enough?");
        forum.settled(other);

        refuses("BAD_CURSOR", Map.of("id", other, "first", 1, "after", cursor));
    }

    private void refuses(String code, Map<String, Object> variables) {
        page(variables).errors().satisfy(errors -> assertThat(errors)
                .extracting(error -> error.getExtensions().get("code")).containsExactly(code));
    }

    private List<String> walk(String debate, String size, String place, String cursor, String more) {
        var met = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("id", debate, size, 3));
        for (var goesOn = true; goesOn;) {
            var page = page(variables);
            met.addAll(page.path(STATEMENTS + ".edges[*].node.id").entityList(String.class).get());
            variables.put(place, page.path(STATEMENTS + ".pageInfo." + cursor).entity(String.class).get());
            goesOn = page.path(STATEMENTS + ".pageInfo." + more).entity(Boolean.class).get();
        }
        return met;
    }

    private GraphQlTester.Response page(Map<String, Object> variables) {
        var request = client.document(PAGE);
        variables.forEach(request::variable);
        return request.execute();
    }
}
