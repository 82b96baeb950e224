package dev.rejoinder.domain.interchange.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

class ReadingUnsafeTextTests {

    private static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(reading)
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void readsUtf8WithMarksAndAnyLineEnds() throws IOException {
        assertThat(Utf8.read(of("\uFEFFa\r\nb\rc 🎵"))).isEqualTo("a\nb\nc 🎵");
    }

    @Test
    void tellsWhereItIsNotUtf8() {
        refuses(() -> Utf8.read(new ByteArrayInputStream("ab\nc\u00FFd".getBytes(ISO_8859_1))),
                Place.at(2, 2));
        refuses(() -> Utf8.read(new ByteArrayInputStream("ab\u00E9".getBytes(ISO_8859_1))), Place.at(1, 3));
        refuses(() -> Utf8.read(of("ab\n\0")), Place.at(2, 1));
    }

    @Test
    void readsJsonPieceByPiece() {
        var read = new ArrayList<String>();
        var json = JsonInput.of(of("""
                {"skip": {"a": [1]}, "list": [{"x": 1}, [2], 3], "none": null, "flat": 4}"""));
        json.members(name -> {
            if (name.equals("list")) {
                json.items(() -> read.add(json.isObject() ? json.tree().toString() : "skipped"));
            } else if (name.equals("none")) {
                json.items(() -> read.add("never"));
            } else if (name.equals("flat")) {
                read.add(json.tree().toString());
            }
        });
        json.end();

        assertThat(read).containsExactly("{\"x\":1}", "skipped", "skipped", "4");
    }

    @Test
    void tellsWhereItIsNotJson() {
        refuses(() -> JsonInput.of(of("{\"a\":\n [1,}")).document(), new Place(2, 5, "/a/1"));
        refuses(() -> JsonInput.of(of("")).document(), new Place(1, 1, ""));
        refuses(() -> JsonInput.of(of("{} {}")).document(), new Place(1, 4, ""));
        refuses(() -> JsonInput.of(of("[1]")).members(_ -> {}), new Place(1, 1, ""));
    }

    @Test
    void readsNoJsonThatIsTooDeepOrNamesAMemberTwice() {
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> JsonInput.of(of("[".repeat(100_000))).document());
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> JsonInput.of(of("{\"a\":1,\"a\":2}")).document());
    }

    @Test
    void readsXmlElementByElement() throws IOException {
        var xml = XmlInput.of(of("""
                <?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd">
                <a id="1"><b>x &amp; <i>y</i><![CDATA[<z>]]></b><c/></a>"""));

        assertThat(xml.nextElement(0)).isTrue();
        assertThat(xml.name() + xml.attribute("id") + xml.attribute("none")).isEqualTo("a1");
        assertThat(xml.nextElement(1)).isTrue();
        assertThat(xml.text()).isEqualTo("x & y<z>");
        assertThat(xml.nextElement(1)).isTrue();
        assertThat(xml.name() + xml.level()).isEqualTo("c2");
        assertThat(xml.nextElement(1)).isFalse();
    }

    @Test
    void readsXmlInTheEncodingThatItSays() throws IOException {
        for (var encoding : List.of(UTF_8, ISO_8859_1, UTF_16)) {
            var document = "<?xml version='1.0' encoding = '%s' ?><a>\u00E9</a>".formatted(encoding);
            assertThat(text(document.getBytes(encoding))).isEqualTo("\u00E9");
        }
        var accents = "é".repeat(20_000);
        assertThat(text("<a>%s</a>".formatted(accents).getBytes(UTF_8))).isEqualTo(accents);
        assertThat(text("\uFEFF<a>\u00E9</a>".getBytes(UTF_8))).isEqualTo("\u00E9");
        refuses(() -> text("<?xml version='1.0' encoding='none'?><a/>".getBytes(UTF_8)), Place.at(1, 1));
    }

    @Test
    void refusesBytesThatMeanNothing() {
        refuses(() -> text("<a>\nb\u00FF</a>".getBytes(ISO_8859_1)), Place.at(2, 2));
        refuses(() -> text("<a>é".getBytes(ISO_8859_1)), Place.at(1, 4));
    }

    private static String text(byte[] document) throws IOException {
        var xml = XmlInput.of(new ByteArrayInputStream(document));
        xml.nextElement(0);
        return xml.text();
    }

    @Test
    void readsAsManyOfTheFiveEntitiesAsThereAre() throws IOException {
        assertThat(text("<a>%s</a>".formatted("&amp;".repeat(200_000)).getBytes(UTF_8))).hasSize(200_000);
    }

    @Test
    void readsNothingOutsideAndNoBombs() {
        var bomb = """
                <!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <a>&#;</a>""";
        for (var entity : new String[]{"c", "f"}) {
            assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> {
                var xml = XmlInput.of(of(bomb.replace("#", entity)));
                xml.nextElement(0);
                assertThat(xml.text()).doesNotContain("boom", "root");
                throw xml.malformed("Nothing was read");
            });
        }
    }

    @Test
    void tellsWhereItIsNotXml() {
        refuses(() -> {
            var xml = XmlInput.of(of("<a>\n<b></a>"));
            while (xml.nextElement(0)) {
                assertThat(xml.name()).isNotEmpty();
            }
        }, Place.at(2, 6));
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> {
            var xml = XmlInput.of(of("<a>".repeat(200)));
            while (xml.nextElement(0)) {
                assertThat(xml.level()).isLessThanOrEqualTo(100);
            }
        });
    }

    @Test
    void readsYamlAsText() {
        assertThat(YamlInput.read("a: 1\nb: [x, {c: \"true\"}]\nd: |\n  two\n  lines\n").toString())
                .isEqualTo("{\"a\":\"1\",\"b\":[\"x\",{\"c\":\"true\"}],\"d\":\"two\\nlines\\n\"}");
        assertThat(YamlInput.read("").toString()).isEqualTo("{}");
    }

    @Test
    void readsLongWordsOfYamlInShortTime() {
        var word = "word".repeat(1_000_000);

        assertThat(YamlInput.read("\uFEFF? \"🎵%s\"\n: |\n  %s\n".formatted(word, word)).toString())
                .isEqualTo("{\"🎵%s\":\"%s\\n\"}".formatted(word, word));
        assertThat(YamlInput.read("[a, %s, '%s']".formatted(word, word)).get(1).stringValue())
                .isEqualTo(word);
    }

    @Test
    void refusesWhatYamlCouldDoHarmWith() {
        refuses(() -> YamlInput.read("a: &x 1\nb: *x"), Place.at(1, 4));
        refuses(() -> YamlInput.read("a:\n  - !!java.net.URL [x]"), Place.at(2, 5));
        refuses(() -> YamlInput.read("a: !x y"), Place.at(1, 4));
        refuses(() -> YamlInput.read("a: 1\na: 2"), Place.at(2, 1));
        refuses(() -> YamlInput.read("[1]: 2"), Place.at(1, 1));
        refuses(() -> YamlInput.read("a: [1"), Place.at(1, 6));
        refuses(() -> YamlInput.read("a: 1\n---\nb: 2"), Place.at(2, 1));
        refuses(() -> YamlInput.read("b: 1\na\u0007"), Place.at(2, 2));
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> YamlInput.read("[".repeat(10_000)));
    }
}
