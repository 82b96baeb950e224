package dev.rejoinder.domain.interchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.argdown.ArgdownJsonReader;
import dev.rejoinder.domain.interchange.argdown.ArgdownReader;
import dev.rejoinder.domain.interchange.carneades.CarneadesReader;
import dev.rejoinder.domain.interchange.kialo.KialoReader;
import dev.rejoinder.domain.interchange.sadface.SadfaceReader;
import dev.rejoinder.domain.interchange.text.Ceiling;

class RefusingTooManyThingsTests {

    private static final String EDGE = "{\"source_id\":\"#\",\"target_id\":\"#\"}";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(new ArgdownReader(), many("[#]: a\n\n")),
                Arguments.of(new ArgdownReader(), "a\n".repeat(2_000_001)),
                Arguments.of(new ArgdownJsonReader(), "{\"statements\":{%s}}".formatted(list("\"#\":{}"))),
                Arguments.of(new ArgdownJsonReader(),
                        "{\"relations\":[%s]}".formatted(list("{\"from\":\"#\"}"))),
                Arguments.of(new CarneadesReader(), "statements:\n" + many(" #: a\n")),
                Arguments.of(new CarneadesReader(), "{\"arguments\":{%s}}".formatted(list("\"#\":{}"))),
                Arguments.of(new CarneadesReader(), "a: [" + "b,".repeat(8 * Ceiling.THINGS + 8) + "]"),
                Arguments.of(new KialoReader(), "1. a\n" + many("1.#. Pro: a\n")),
                Arguments.of(new SadfaceReader(), "{\"nodes\":[%s]}".formatted(list("{\"id\":\"#\"}"))),
                Arguments.of(new SadfaceReader(), "{\"nodes\":[],\"edges\":[%s,%s]}".formatted(list(EDGE),
                        list(EDGE))));
    }

    private static String many(String form) {
        return IntStream.rangeClosed(1, Ceiling.THINGS + 1).mapToObj(number -> form.replace("#", "" + number))
                .collect(Collectors.joining());
    }

    private static String list(String form) {
        return many(form + ",") + form.replace("#", "last");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesMoreThanTheMemoryHolds(MapReader reader, String document) {
        var bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> reader.read(bytes, new Losses())).isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("more than");
    }
}
