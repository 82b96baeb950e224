package dev.rejoinder.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.regex.Pattern;

import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class ReadingTheConsoleTests {

    @Autowired
    Wire wire;

    @Test
    void needsNothingFromElsewhere() {
        var page = wire.send(HttpRequest.newBuilder(wire.at("/graphiql"))).body();

        var files =
                Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1));
        assertThat(files).hasSizeGreaterThan(6)
                .allSatisfy(file -> assertThat(file).matches("graph.*|data:,"));
    }

    @ParameterizedTest
    @EnumSource(value = ConsoleFile.class, mode = Mode.EXCLUDE, names = "PAGE")
    void servesEachFileThatThePageAsksFor(ConsoleFile file) {
        var page = wire.send(HttpRequest.newBuilder(wire.at("/graphiql"))).body();
        var answer = wire.send(HttpRequest.newBuilder(wire.at("/graphiql/" + file.file())));

        assertThat(page).contains("\"graphiql/" + file.file() + "\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(file.contentType().toString());
    }

    @Test
    void isAllowedNoScriptButItsOwn() {
        var answer = wire.send(HttpRequest.newBuilder(wire.at("/graphiql")));

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'",
                        "frame-ancestors 'none'");
        assertThat(answer.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain("onload=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql/application.yaml", "/graphiql/index.html",
        "/graphiql/..%2fwire.graphqls"})
    void servesNothingElse(String path) {
        assertThat(wire.send(HttpRequest.newBuilder(wire.at(path))).statusCode()).isIn(400, 404);
    }

    @Test
    void isNotHadAtTheEndpointItself() {
        var answer = wire.send(HttpRequest.newBuilder(wire.at("/graphql")).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).doesNotContainIgnoringCase("graphiql");
    }
}
