package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.progress.Progress;

/// Says things in debates, as ada unless told otherwise, and hands back their identifiers.
public class Forum {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GraphQlTester client;

    private final Progress progress;

    Forum(GraphQlTester client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        GraphQlTester ada(WebGraphQlHandler handler) {
            return WebGraphQlTester.builder(handler).header("Rejoinder-Participant", "ada")
                    .responseTimeout(PATIENCE).build();
        }

        @Bean
        Forum forum(GraphQlTester ada, Progress progress) {
            return new Forum(ada, progress);
        }

        @Bean
        CopyOnWriteArrayList<SchemaReport> schemaReports() {
            return new CopyOnWriteArrayList<>();
        }

        @Bean
        GraphQlSourceBuilderCustomizer inspection(CopyOnWriteArrayList<SchemaReport> reports) {
            return builder -> builder.inspectSchemaMappings(SchemaTests::classes, reports::add);
        }
    }

    Response tell(String mutation, Map<String, Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return client.document("""
                mutation ($input: %1$sInput!) { %2$s(input: $input) {
                  version userErrors { __typename code message field } } }
                """.formatted(type, mutation)).variable("input", input).execute();
    }

    /// Carries out a command that must not be refused, and returns the debate's version.
    public long version(String mutation, Map<String, Object> input) {
        var answer = tell(mutation, input);
        answer.path(mutation + ".userErrors").entityList(Object.class).hasSize(0);
        return answer.path(mutation + ".version").entity(Long.class).get();
    }

    /// Opens a debate.
    public String open(String title) {
        return made("openDebate", "debate", Map.of("title", title));
    }

    /// Claims something.
    public String claim(String debate, String text) {
        return made("addClaim", "statement", Map.of("debate", debate, "text", text));
    }

    /// Draws a relation from one premise.
    public String relate(String debate, String kind, String premise, Map<String, Object> target) {
        return made("relate", "relation", Map.of("debate", debate, "kind", kind, "premises",
                List.of(premise), "target", target));
    }

    /// Says that one statement supports another.
    public String support(String debate, String premise, String statement) {
        return relate(debate, "SUPPORT", premise, Map.of("statement", statement));
    }

    /// Says that one statement attacks another.
    public String attack(String debate, String premise, String statement) {
        return relate(debate, "ATTACK", premise, Map.of("statement", statement));
    }

    /// Carries out a command that makes something, and returns the identifier of it.
    public String made(String mutation, String what, Map<String, Object> input) {
        var id = UUID.randomUUID().toString();
        var named = new HashMap<>(input);
        named.put(what, id);
        version(mutation, named);
        return id;
    }

    /// Waits until the graph shows everything said in the debate so far: another title tells the version.
    long settled(String debate) {
        var version = version("retitleDebate",
                Map.of("debate", debate, "title", "Retitled " + UUID.randomUUID()));
        settled(debate, version);
        return version;
    }

    /// Waits until the graph shows the debate at its latest version, which is this one.
    public void settled(String debate, long version) {
        assertThat(progress.await(new DebateId(UUID.fromString(debate)), version, PATIENCE))
                .isEqualTo(version);
    }
}
