package dev.rejoinder.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;

import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class ReadingTheSchemaTests {

    @Autowired
    Wire wire;

    @Test
    void givesItsText() {
        var answer = wire.send(HttpRequest.newBuilder(wire.at("/graphql/schema")));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(new SchemaParser().parse(answer.body()).types()).containsKeys("Statement", "Relation");
        assertThat(answer.body()).doesNotContain("directive @skip", "directive @defer");
    }

    @Test
    void givesItOnlyToThoseWhoDoNotHaveIt() {
        var first = wire.send(HttpRequest.newBuilder(wire.at("/graphql/schema")));
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second =
                wire.send(HttpRequest.newBuilder(wire.at("/graphql/schema")).header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }
}
