package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.seeds.CommandSink;
import dev.rejoinder.seeds.Seeder;

/// The largest of the seed debates charges an author: two charges are left unanswered, three are answered.
@RunningServer
class ChargingInASeedDebateTests {

    private static final String SCRIPT = "should-frontier-ai-be-licensed.yaml";

    private static final String DEBATE = "a1854888-4449-5d0c-a4d1-616758ad4f5e";

    private static final String CHARGES = """
            query ($id: ID!) { debate(id: $id) { charges(first: 20) { edges { node {
              statement { id verdict { label } } answers { answer }
              target { id verdict { label } target { ... on Statement { id verdict { label } } } } } } } } }
            """;

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Autowired
    CommandSink seeds;

    @TempDir
    Path scripts;

    record Labelled(String label) {}

    record Claim(String id, Labelled verdict) {}

    record Support(String id, Labelled verdict, Claim target) {}

    record Answered(String answer) {}

    record Charge(Claim statement, List<Answered> answers, Support target) {

        boolean unanswered() {
            return answers.isEmpty();
        }
    }

    @Test
    void chargesBringDownWhatRestsOnTheAuthorAndLeaveTheClaimsAlone() throws IOException {
        try (var script = new ClassPathResource("debates/" + SCRIPT).getInputStream()) {
            Files.copy(script, scripts.resolve(SCRIPT));
        }
        Seeder.ofDirectory(scripts, seeds).load();
        forum.settled(DEBATE, seeds.version(new DebateId(UUID.fromString(DEBATE))));
        var charges = charges();

        assertThat(charges.stream().filter(Charge::unanswered)).hasSize(2)
                .allSatisfy(charge -> assertStands(charge, "IN", "OUT"));
        assertThat(charges.stream().filter(charge -> !charge.unanswered())).hasSize(3)
                .allSatisfy(charge -> assertStands(charge, "OUT", "IN"));

        charges.forEach(charge -> forum.version("withdrawStatement",
                Map.of("statement", charge.statement().id(), "reason", "Told without charges")));
        forum.settled(DEBATE);

        assertThat(charges()).extracting(charge -> charge.target().verdict().label()).containsOnly("IN");
        assertThat(claims(charges())).isEqualTo(claims(charges)).hasSize(4);
    }

    private static void assertStands(Charge charge, String itself, String support) {
        assertThat(charge.statement().verdict().label()).isEqualTo(itself);
        assertThat(charge.target().verdict().label()).isEqualTo(support);
    }

    private static Map<String, String> claims(List<Charge> charges) {
        return charges.stream().map(charge -> charge.target().target()).distinct()
                .collect(Collectors.toMap(Claim::id, claim -> claim.verdict().label()));
    }

    private List<Charge> charges() {
        return client.document(CHARGES).variable("id", DEBATE).execute()
                .path("debate.charges.edges[*].node").entityList(Charge.class).get();
    }
}
