package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class AskingOverHttpTests {

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @Test
    void isAnsweredInTheMediaTypeOfGraphQl() {
        var answer = wire.post("{greeting}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Wire.RESPONSE + ";charset=UTF-8");
        assertThat(wire.json(answer).at("/data/greeting").asString()).isEqualTo("Hello, ada");
    }

    @Test
    void isAnsweredInPlainJsonWhereThatIsAskedFor() {
        var answer =
                wire.send(wire.asking(Map.of("query", "{nope}")).setHeader("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(wire.code(answer)).isEqualTo("INVALID_DOCUMENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                          | 400 | SYNTAX_ERROR
            {nope}                                     | 422 | INVALID_DOCUMENT
            query A{greeting} query B{greeting}        | 422 | OPERATION_NOT_FOUND
            query($of: Int!){greeting @skip(if: true)} | 422 | INVALID_DOCUMENT
            query($is: Boolean!){greeting @skip(if: $is)} | 422 | INVALID_VARIABLES
            subscription{silence}                      | 406 | NOT_ACCEPTABLE
            """)
    void isRefusedWithoutDataWhereNothingCanBeCarriedOut(String document, int status, String code) {
        var answer = wire.post(document);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(wire.code(answer)).isEqualTo(code);
        assertThat(wire.json(answer).has("data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONSENSE                               | 400
            {"query":"{greeting}"} and more        | 400
            {"qeury":"{greeting}"}                 | 422
            {"query":1}                            | 422
            {"query":""}                           | 422
            {"query":"{greeting}","variables":[7]} | 422
            {"query":"{greeting}","variables":"x"} | 422
            {"query":"{greeting}","operationName":1} | 422
            {"query":"{greeting}","extensions":1}  | 422
            [{"query":"{greeting}"}]               | 422
            """)
    void isRefusedWhereTheRequestIsMalformed(String body, int status) {
        var answer = wire.send(wire.body(body));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(wire.code(answer)).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void leavesUnknownMembersAloneAndTakesNullForNothing() {
        var body = """
                {"query":"{greeting}","unknown":1,"operationName":null,"variables":null,"extensions":null}""";

        assertThat(wire.send(wire.body(body)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{boom greeting}", "{boomNonNull}"})
    void saysWhereOnlyAPartCouldBeAnswered(String document) {
        var answer = wire.post(document);

        assertThat(answer.statusCode()).isEqualTo(294);
        assertThat(wire.json(answer).has("data")).isTrue();
        assertThat(wire.code(answer)).isEqualTo("INTERNAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void takesNoOtherMethods(String method) {
        var answer = wire.send(wire.body("{}").method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
        assertThat(wire.code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void mayReadByGet() {
        var asked =
                "/graphql?query=query(%24of:String)%7Bgreeting(of:%24of)%7D&variables=%7B%22of%22:%22mary%22%7D";
        var answer = wire.send(HttpRequest.newBuilder(wire.at(asked)));

        assertThat(wire.json(answer).at("/data/greeting").asString()).isEqualTo("Hello, mary");
    }

    @Test
    void mayNotWriteByGet() {
        signals.reset();

        var answer = wire.send(wire.get("mutation{touch(id:\"claim\")}"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(signals.untouched()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/graphql-response+json;q=0", "nonsense"})
    void isRefusedWhereTheAnswerCouldNotBeRead(String accepted) {
        var answer = wire.send(wire.asking(Map.of("query", "{greeting}")).setHeader("Accept", accepted));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(wire.code(answer)).isEqualTo("NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain", "application/x-www-form-urlencoded",
        "application/json;charset=iso-8859-1", "nonsense"})
    void isRefusedWhereTheBodyIsNotJson(String type) {
        var answer = wire.send(wire.asking(Map.of("query", "{greeting}")).setHeader("Content-Type", type));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(wire.code(answer)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void isRefusedWhereTheBodyIsTooLong() {
        var answer = wire.send(wire.asking(Map.of("query", "{greeting}", "extensions", "y".repeat(8 << 20))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(wire.code(answer)).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void isRefusedWhereTheBodyIsTooLongAndDoesNotSaySo() {
        var body = new byte[2 << 20];
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        assertThat(wire.send(wire.body("").POST(chunked)).statusCode()).isEqualTo(413);
    }

    @Test
    void isToldInTheSameFormWhenNothingIsServed() {
        var answer = wire.send(HttpRequest.newBuilder(wire.at("/nowhere")).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(wire.code(answer)).isEqualTo("NOT_FOUND");
    }

    @Test
    void prefersWhatTheClientPrefers() {
        var types =
                List.of("application/json;q=0.5, application/graphql-response+json", "*/*", "application/*");

        assertThat(types).allSatisfy(accepted -> {
            var answer = wire.send(wire.asking(Map.of("query", "{greeting}")).setHeader("Accept", accepted));
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue(Wire.RESPONSE + ";charset=UTF-8");
        });
    }
}
