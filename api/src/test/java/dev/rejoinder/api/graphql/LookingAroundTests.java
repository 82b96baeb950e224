package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@RunningServer
class LookingAroundTests {

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Test
    void aNeighbourhoodGrowsWithItsDepth() {
        var debate = forum.open("Do engines compose music?");
        var music = forum.claim(debate, "Engines can compose music.");
        var rules = forum.claim(debate, "Music follows rules.");
        var soul = forum.claim(debate, "Music needs a soul.");
        var old = forum.claim(debate, "That is an old prejudice.");
        var support = forum.support(debate, rules, music);
        var undercut = forum.relate(debate, "ATTACK", soul, Map.of("relation", support));
        var attack = forum.attack(debate, old, soul);
        forum.settled(debate);

        near(music, 1, "IN").containsExactly(music, rules, support);
        near(music, 2, "IN").containsExactly(music, rules, soul, support, undercut);
        near(music, 3, "IN").containsExactly(music, rules, soul, old, support, undercut, attack);
        near(old, 3, "OUT").containsExactly(music, rules, soul, old, support, undercut, attack);
        near(music, 1, "OUT").containsExactly(music);
    }

    @Test
    void aSearchTakesWordsAndNothingElse() {
        var word = "zz" + UUID.randomUUID().toString().replace("-", "");
        var debate = forum.open("Search");
        var both = forum.claim(debate, "The analytical " + word + " (engine) weaves AND patterns.");
        forum.claim(debate, word + " alone.");
        forum.settled(debate);

        found(word).satisfies(hits -> assertThat(hits).hasSize(2));
        found(word + " AND weaves").containsExactly(both);
        found(word + " +(engine] \\ \"weaves* ~{:/").containsExactly(both);
        found(word + " loom").hasSize(0);
        search("*:* ~").errors().satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void anythingIsFoundByItsIdentifier() {
        var debate = forum.open("Nodes");
        var claim = forum.claim(debate, "A claim.");
        var other = forum.claim(debate, "Another.");
        var relation = forum.support(debate, other, claim);
        forum.settled(debate);

        client.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }")
                .variable("ids", List.of(relation, UUID.randomUUID().toString(), debate, claim)).execute()
                .path("nodes[*].__typename").entityList(String.class)
                .containsExactly("Relation", "Debate", "Statement");
    }

    @Test
    void debatesAreFoundByTitleInOrder() {
        var word = UUID.randomUUID().toString();
        var beta = forum.open("B " + word);
        var alpha = forum.open("A " + word);
        client.document("query ($id: ID!) { debate(id: $id, atLeast: 1) { digest } }").variable("id", alpha)
                .execute().path("debate.digest").hasValue();

        client.document("""
                query ($text: String!) { debates(first: 5, filter: {text: $text, status: OPEN},
                  order: {by: TITLE}) { totalCount edges { node { id } } } }
                """).variable("text", word).execute().path("debates.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(alpha, beta);
    }

    @Test
    void aVersionThatIsNotThereYetIsSaidToBe() {
        var debate = forum.open("Tomorrow");

        client.document("query ($id: ID!) { debate(id: $id, atLeast: 99) { version } }")
                .variable("id", debate).execute().errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions())
                        .containsEntry("code", "NOT_YET").containsEntry("want", 99L));
    }

    @Test
    void theHistoryTellsWhatHappenedToWhat() {
        var debate = forum.open("History");
        var claim = forum.claim(debate, "A claim.");
        forum.settled(debate);

        var changes = client.document("""
                query ($id: ID!) { debate(id: $id) {
                  speakers(first: 5) { totalCount } relations(first: 5) { totalCount }
                  counts { statements relations }
                  history(first: 5) { edges { node {
                    version participant type payload subject { id } } } } } }
                """).variable("id", debate).execute();

        changes.path("debate.history.edges[*].node.version").entityList(Integer.class)
                .containsExactly(1, 2, 3);
        changes.path("debate.history.edges[1].node.subject.id").entity(String.class).isEqualTo(claim);
        changes.path("debate.counts.statements").entity(Integer.class).isEqualTo(1);
    }

    private GraphQlTester.EntityList<String> near(String centre, int depth, String direction) {
        var answer = client.document("""
                query ($of: ID!, $depth: Int!, $direction: NeighbourhoodDirection!) {
                  neighbourhood(of: $of, depth: $depth, direction: $direction) {
                    truncated version statements { id } relations { id } } }
                """).variable("of", centre).variable("depth", depth).variable("direction", direction)
                .execute();
        return answer.path("neighbourhood['statements','relations'][*].id").entityList(String.class);
    }

    private GraphQlTester.EntityList<String> found(String text) {
        return search(text).path("search.edges[*].node.id").entityList(String.class);
    }

    private Response search(String text) {
        return client.document(
                "query ($text: String!) { search(text: $text, first: 10) { edges { score node { id } } } }")
                .variable("text", text).execute();
    }
}
