package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form is a format: other people's verifiers write it, too.
class WritingInCanonicalFormTests {

    private static final String LINE = """
            {"version":2,"eventId":"e","aggregateType":"Debate","aggregateId":"a","sequence":1,\
            "payloadType":"t","revision":"1","timeStamp":"s","metaData":{"a":"x","b":"y"},\
            "payload":"{}","chain":"c"}""";

    @Test
    void escapesNothingButWhatItMust() {
        assertThat(written("a/b \u007f é ♪ 🎵 \u2028 \" \\ \b\t\n\f\r \u0000\u001b"))
                .isEqualTo("a/b \u007f é ♪ 🎵 \u2028 \\\" \\\\ \\b\\t\\n\\f\\r \\u0000\\u001b");
    }

    @Test
    void isReadBackAsItWas() {
        var event = CanonicalJson.read(LINE.getBytes(UTF_8), ExportedEvent.class).orElseThrow();

        assertThat(event.metaData()).containsExactly(entry("a", "x"), entry("b", "y"));
        assertThat(CanonicalJson.write(event)).asString(UTF_8).isEqualTo(LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "2", "{}", " {\"version\":2}"})
    void isNothingElse(String line) {
        assertThat(CanonicalJson.read(line.getBytes(UTF_8), ExportedEvent.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\":2=>\"version\":2.0", "\"version\":2=>\"version\":\"2\"",
        "\"version\":2=>\"version\":02", "\"version\":2=>\"version\": 2",
        "\"a\":\"x\",\"b\":\"y\"=>\"b\":\"y\",\"a\":\"x\"",
        "\"a\":\"x\"=>\"a\":\"x\",\"a\":\"x\"", "\"a\":\"x\"=>\"a\":null", "\"a\":\"x\"=>\"\\u0061\":\"x\"",
        "\"e\"=>null", "\"chain\":\"c\"=>\"chain\":\"c\",\"more\":1", "\"chain\":\"c\"}=>\"chain\":\"c\"} ",
        "\"chain\":\"c\"}=>\"chain\":\"c\"}{}", "{\"version\"=>\ufeff{\"version\"", ",\"chain\":\"c\"=>"})
    void hasNoOtherSpelling(String change) {
        var sides = change.split("=>", 2);
        var line = LINE.replace(sides[0], sides[1]);

        assertThat(line).isNotEqualTo(LINE);
        assertThat(CanonicalJson.read(line.getBytes(UTF_8), ExportedEvent.class)).isEmpty();
    }

    private static String written(String text) {
        var event = new ExportedEvent(1, text, "", "", 0, "", "", "", new TreeMap<>(), "", "");
        var line = new String(CanonicalJson.write(event), UTF_8);
        var start = "{\"version\":1,\"eventId\":\"";
        assertThat(line).startsWith(start);
        return line.substring(start.length(), line.indexOf("\",\"aggregateType\""));
    }
}
