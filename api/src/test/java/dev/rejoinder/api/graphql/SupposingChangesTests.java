package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Script;
import dev.rejoinder.projections.log.DebateLog;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningServer
class SupposingChangesTests {

    private static final Set<String> TIMES =
            Set.of("at", "addedAt", "drawnAt", "citedAt", "attributedAt");

    private static final String SUPPOSE = """
            query ($debate: ID!, $asOf: Moment, $changes: [HypotheticalChange!]!) {
              whatIf(debate: $debate, asOf: $asOf, changes: $changes) { accepted snapshot { ...Whole }
                diff { ...Difference } userErrors { __typename code message field } } }
            """ + Fragments.OF_BOTH;

    private static final String THEN = """
            query ($id: ID!, $version: Version!) { debate(id: $id, asOf: {version: $version}) {
              snapshot { ...Whole } } }
            """ + Fragments.OF_SNAPSHOT;

    private static final String WRITTEN = """
            select (select count(*) from domain_event) as events,
              (select sum(version) from debate_journal) as versions,
              (select count(*) from debate_register) as register, (select count(*) from idempotency_key)
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateLog log;

    @Autowired
    private JdbcTemplate store;

    @Autowired
    private GraphQlSource schema;

    private Client client;

    private String debate;

    private String claim;

    @BeforeEach
    void argue() throws Exception {
        client = new Client(port);
        debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        claim = client.make("addClaim", "statement", Map.of("debate", debate, "text", "They can compose."));
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void tellsWhatWouldComeOfItAndWritesNothing() throws Exception {
        var reply = UUID.randomUUID().toString();
        var relation = UUID.randomUUID().toString();
        var before = written();

        var answer = suppose(
                Map.of("addCounterclaim", Map.of("debate", debate, "statement", reply, "relation", relation,
                        "text", "They repeat.", "target", Map.of("statement", claim))),
                Map.of("rewordStatement", Map.of("statement", claim, "text", "They may compose.")),
                Map.of("withdrawRelation", Map.of("relation", relation, "reason", "Rash.")),
                Map.of("closeDebate", Map.of("debate", debate)));

        assertThat(answer.get("accepted").asInt()).isEqualTo(4);
        assertThat(answer.at("/snapshot/version").asLong()).isEqualTo(7);
        assertThat(answer.at("/snapshot/relations/0/withdrawal/reason").asString()).isEqualTo("Rash.");
        assertThat(sentences(answer.at("/diff/statements"))).containsExactly(
                "ada reworded “They can compose.” as “They may compose.”.", "ada claimed: “They repeat.”.");
        assertThat(answer.at("/diff/relations/0/kinds").toString()).isEqualTo("[\"ADDED\"]");
        assertThat(answer.at("/diff/heading/kinds").toString()).isEqualTo("[\"CLOSED\"]");
        assertThat(answer.at("/diff/from/version").asLong()).isEqualTo(2);
        assertThat(written()).isEqualTo(before);
    }

    private static List<String> sentences(JsonNode differences) {
        return differences.valueStream().flatMap(each -> each.get("causes").valueStream())
                .map(cause -> cause.get("sentence").asString()).toList();
    }

    private Map<String, @Nullable Object> written() {
        return store.queryForMap(WRITTEN);
    }

    @Test
    void stopsAtTheFirstThatIsRefused() throws Exception {
        var answer = suppose(Map.of("addClaim", Map.of("debate", debate, "text", "One more.")),
                Map.of("relate", Map.of("debate", debate, "kind", "SUPPORT", "premises", List.of(claim),
                        "target", Map.of("statement", claim))),
                Map.of("closeDebate", Map.of("debate", debate)));

        assertThat(answer.get("accepted").asInt()).isEqualTo(1);
        assertThat(answer.at("/snapshot/statements").size()).isEqualTo(2);
        assertThat(answer.at("/snapshot/heading/status").asString()).isEqualTo("OPEN");
        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("RELATION_TO_ITSELF");
        assertThat(answer.at("/userErrors/0/field").toString())
                .isEqualTo("[\"changes\",\"1\",\"relate\",\"premises\",\"0\"]");
    }

    @Test
    void knowsWhichIdentifiersAreTaken() throws Exception {
        var other = client.make("openDebate", "debate", Map.of("title", "Do engines think?"));
        var elsewhere = client.make("addClaim", "statement", Map.of("debate", other, "text", "They do."));
        var later = client.make("addClaim", "statement", Map.of("debate", debate, "text", "They play."));
        var fresh = UUID.randomUUID().toString();

        assertThat(code(suppose(claim(claim)))).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(code(suppose(claim(elsewhere)))).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(code(suppose(claim(other)))).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(code(suppose(claim(later)))).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(code(supposeAt(Map.of("version", 2), claim(later)))).isEmpty();
        assertThat(code(suppose(claim(fresh), claim(fresh)))).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(suppose(claim(fresh), claim(fresh)).at("/userErrors/0/field/3").asString())
                .isEqualTo("statement");
    }

    private Map<String, Object> claim(String id) {
        return Map.of("addClaim", Map.of("debate", debate, "statement", id, "text", "Hear."));
    }

    @Test
    void knowsARelationThatStandsAlready() throws Exception {
        var one = UUID.randomUUID().toString();
        var two = UUID.randomUUID().toString();
        var relation = UUID.randomUUID().toString();
        var answer = suppose(claim(one), claim(two), joined(relation, one, two),
                Map.of("withdrawRelation", Map.of("relation", relation)),
                joined(UUID.randomUUID().toString(), one, two),
                joined(UUID.randomUUID().toString(), two, one));

        assertThat(answer.get("accepted").asInt()).isEqualTo(5);
        assertThat(code(answer)).isEqualTo("RELATION_REPEATED");
    }

    private Map<String, Object> joined(String relation, String... premises) {
        return Map.of("relate", Map.of("debate", debate, "relation", relation, "kind", "SUPPORT", "premises",
                List.of(premises), "target", Map.of("statement", claim)));
    }

    @Test
    void staysInItsDebate() throws Exception {
        var other = client.make("openDebate", "debate", Map.of("title", "Do engines think?"));
        var elsewhere = client.make("addClaim", "statement", Map.of("debate", other, "text", "They do."));

        assertThat(code(suppose(Map.of("closeDebate", Map.of("debate", other))))).isEqualTo("NOT_FOUND");
        assertThat(code(suppose(Map.of("withdrawStatement", Map.of("statement", elsewhere)))))
                .isEqualTo("NOT_FOUND");
        assertThat(client.ask(SUPPOSE,
                Map.of("debate", UUID.randomUUID().toString(), "changes", List.of())).get("whatIf").isNull())
                .isTrue();
    }

    @Test
    void refusesWhatHasNoMeaning() throws Exception {
        var termed = Map.<String, Object>of("closeDebate", Map.of("debate", debate, "expectedVersion", 2));
        var many = Collections.nCopies(101, Map.of("closeDebate", Map.of("debate", debate)));

        assertThat(refusal(Map.of("debate", debate, "changes", List.of(termed))).at("/extensions/field")
                .asString()).isEqualTo("changes.0.closeDebate.expectedVersion");
        assertThat(refusal(Map.of("debate", debate, "changes", many)).at("/extensions/limit").asInt())
                .isEqualTo(100);
        assertThat(refusal(Map.of("debate", debate, "asOf", Map.of("version", 9), "changes", List.of()))
                .at("/extensions/code").asString()).isEqualTo("FUTURE_MOMENT");
        assertThat(refusal(Map.of("debate", debate, "changes",
                List.of(Map.of("withdrawStatement", Map.of("statement", "none"))))).at("/extensions/field")
                .asString()).isEqualTo("changes.0.withdrawStatement.statement");
    }

    private JsonNode refusal(Map<String, Object> variables) throws Exception {
        return client.answer(SUPPOSE, variables).at("/errors/0");
    }

    @Test
    void takesEveryMutationThatActsInADebate() {
        var mutations = schema.schema().getMutationType().getFieldDefinitions().stream()
                .filter(mutation -> !Set.of("openDebate", "rebuildGraph").contains(mutation.getName()))
                .collect(Collectors.toMap(GraphQLNamedSchemaElement::getName, mutation -> GraphQLTypeUtil
                        .unwrapAll(mutation.getArgument("input").getType()).getName()));
        GraphQLInputObjectType supposed = schema.schema().getTypeAs("HypotheticalChange");
        var changes = supposed.getFields().stream().collect(Collectors.toMap(
                GraphQLNamedSchemaElement::getName,
                field -> GraphQLTypeUtil.unwrapAll(field.getType()).getName()));

        assertThat(changes).isEqualTo(mutations);
    }

    /// What somebody attempted, at which version, and what came of it.
    private record Attempt(long version, Line line, String outcome) {}

    @Test
    void isWhatReallyCame() throws Exception {
        var met = new TreeSet<String>();
        for (var seed = 1; seed <= 4; seed++) {
            var world = 3_000_000L + seed;
            debate = Script.debate(world).toString();
            var attempts = play(seed, world);
            for (var attempt : attempts) {
                var answer = supposeAt(Map.of("version", attempt.version), Spelling.of(attempt.line));
                assertThat(code(answer)).as("%s", attempt).isEqualTo(attempt.outcome);
                met.add(attempt.outcome);
            }
            assertRuns(attempts.stream().filter(attempt -> attempt.outcome.isEmpty()).toList());
        }
        assertThat(met).contains("", "DEBATE_CLOSED", "NOT_FOUND", "LABEL_UNKNOWN", "WITHDRAWN");
    }

    private List<Attempt> play(int seed, long world) {
        var attempts = new ArrayList<Attempt>();
        desk.submit(Script.opened(List.of(), world).findFirst().orElseThrow().command(),
                Submission.by("ada"));
        for (var line : Script.of(seed, 60, world)) {
            var version = log.head(Script.debate(world)).orElseThrow().version();
            attempts.add(new Attempt(version, line, outcome(line)));
        }
        return attempts;
    }

    private String outcome(Line line) {
        try {
            desk.submit(line.command(), Submission.by("ada"));
            return "";
        } catch (RuleViolation refused) {
            return refused.refusal().rule().name();
        }
    }

    /// All that was accepted, supposed together from the beginning, leaves what really is.
    private void assertRuns(List<Attempt> accepted) throws Exception {
        var start = accepted.getFirst().version;
        var changes = accepted.stream().limit(100).map(attempt -> Spelling.of(attempt.line)).toList();
        var answer = client.ask(SUPPOSE,
                Map.of("debate", debate, "asOf", Map.of("version", start), "changes", changes)).get("whatIf");
        var end = answer.at("/snapshot/version").asLong();
        var really = client.ask(THEN, Map.of("id", debate, "version", end)).at("/debate/snapshot");

        assertThat(timeless(answer.get("snapshot"))).isEqualTo(timeless(really));
    }

    private static JsonNode timeless(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(TIMES);
        }
        node.forEach(SupposingChangesTests::timeless);
        return node;
    }

    private JsonNode suppose(Object... changes) throws Exception {
        return client.ask(SUPPOSE, Map.of("debate", debate, "changes", List.of(changes))).get("whatIf");
    }

    private JsonNode supposeAt(Map<String, Object> moment, Object... changes) throws Exception {
        var variables = new HashMap<String, Object>(Map.of("debate", debate, "changes", List.of(changes)));
        variables.put("asOf", moment);
        return client.ask(SUPPOSE, variables).get("whatIf");
    }

    private static String code(JsonNode answer) {
        return answer.at("/userErrors/0/code").asString("");
    }
}
