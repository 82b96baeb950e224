package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WireTest
@ExtendWith(OutputCaptureExtension.class)
class FailingTests {

    @Autowired
    Wire wire;

    @Test
    void tellsTheClientWhereAndTheLogWhy() {
        var answer = wire.post("{boom}");

        assertThat(answer.body()).doesNotContain("swordfish", "Exception", "dev.rejoinder");
        assertThat(wire.json(answer).at("/errors/0/path/0").asString()).isEqualTo("boom");
    }

    @Test
    void tellsAnOutageInOneLine(CapturedOutput log) {
        var answer =
                wire.send(wire.asking(Map.of("query", "{away again: away}")).header("X-Request-Id", "ada-2"));

        assertThat(wire.code(answer)).isEqualTo("UNAVAILABLE");
        assertThat(answer.body()).doesNotContain("the store is away");
        assertThat(log.getAll().lines().filter(line -> line.contains("the store is away"))).singleElement()
                .asString()
                .contains("WARN", "ada-2");
    }

    @Test
    void carriesTheIdOfTheRequest() {
        var answer = wire.send(wire.asking(Map.of("query", "{boom}")).header("X-Request-Id", "ada-1"));

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("ada-1");
        assertThat(wire.json(answer).at("/errors/0/extensions/requestId").asString()).isEqualTo("ada-1");
        assertThat(wire.json(answer).at("/errors/0/message").asString()).contains("ada-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>",
        "12345678901234567890123456789012345678901234567890123456789012345"})
    void doesNotRepeatAnIdThatIsNone(String id) {
        var answer = wire.send(wire.asking(Map.of("query", "{nope}")).header("X-Request-Id", id));

        var given = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(given).isNotEqualTo(id).isNotEmpty();
        assertThat(wire.json(answer).at("/errors/0/extensions/requestId").asString()).isEqualTo(given);
    }

    @Test
    void hasNoOtherClassificationThanTheCode() {
        assertThat(wire.json(wire.post("{nope}")).at("/errors/0/extensions").propertyNames())
                .containsExactlyInAnyOrder("code", "requestId");
    }

    @Test
    void suggestsNothingOfTheSchema() {
        assertThat(wire.post("{greetin}").body()).doesNotContainIgnoringCase("did you mean")
                .doesNotContain("greeting");
    }
}
