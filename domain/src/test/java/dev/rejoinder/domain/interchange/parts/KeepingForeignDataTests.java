package dev.rejoinder.domain.interchange.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class KeepingForeignDataTests {

    private final Losses losses = new Losses();

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Test
    void keepsCharactersThatNoTextMayHold() {
        var rest = object().put("odd", "\uD800 \u0085 🎵 \u0000");

        var kept = Foreign.kept(Origin.of("aif", "7"), rest, losses);

        assertThat(kept.foreign()).isEqualTo("{\"odd\":\"\\ud800 \\u0085 🎵 \\u0000\"}");
        assertThat(Foreign.of(List.of(kept), "aif")).isEqualTo(rest);
    }

    @Test
    void keepsNothingOfNothing() {
        assertThat(Foreign.kept(Origin.of("aif", "7"), object(), losses)).isEqualTo(Origin.of("aif", "7"));
        assertThat(Foreign.of(List.of(Origin.of("aif", "7")), "kialo")).isEmpty();
        assertThat(Foreign.of(List.of(new Origin("aif", "7", "no JSON")), "aif")).isEmpty();
        assertThat(Foreign.of(List.of(new Origin("aif", "7", "[1]")), "aif")).isEmpty();
    }

    @Test
    void tellsWhatIsTooMuchToKeep() {
        assertThat(Foreign.kept(Origin.of("aif", "7"), object().put("a", "b".repeat(50_000)), losses)
                .foreign())
                .isEmpty();
        assertThat(losses.report().counts()).containsEntry("foreign", 1L);
    }

    @Test
    void spreadsWhatIsLongOverOriginsAndGathersItAgain() {
        var rest = object().put("small", 1);
        for (var number = 0; number < 9; number++) {
            rest.withArrayProperty("/items").add(number + "x".repeat(15_000));
            rest.withObjectProperty("members").put("m" + number, "y".repeat(15_000));
        }
        rest.put("last", true).putArray("none");
        rest.putObject("nothing");

        var origins = Foreign.spread("aif", rest, losses);

        assertThat(origins).extracting(Origin::id).containsExactly("#1", "#2", "#3", "#4", "#5", "#6");
        assertThat(Foreign.gathered(origins, "aif")).hasToString(rest.toString());
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void tellsWhatOfADocumentIsTooMuchToKeep() {
        var rest = object().put("a", "b".repeat(50_000));
        for (var number = 0; number < 52; number++) {
            rest.withArrayProperty("items").add("x".repeat(45_000));
        }

        assertThat(Foreign.spread("aif", rest, losses)).hasSize(50);
        assertThat(losses.report().counts()).containsEntry("foreign", 3L);
    }

    @Test
    void gathersFromOriginsThatContradictEachOther() {
        var origins = List.of(new Origin("aif", "#1", "{\"a\":1}"), new Origin("aif", "#2", "{\"a\":[2]}"),
                new Origin("kialo", "#1", "{\"b\":1}"));

        assertThat(Foreign.gathered(origins, "aif")).hasToString("{\"a\":[2]}");
    }

    @Test
    void fillsOriginsWithManySmallThings() {
        var rest = object();
        for (var number = 0; number < 30_000; number++) {
            rest.withArrayProperty("numbers").add(number % 10);
            rest.withObjectProperty("names").put("%05d".formatted(number), 1);
        }

        var origins = Foreign.spread("aif", rest, losses);

        assertThat(origins).hasSize(8);
        assertThat(origins.subList(0, 7))
                .allSatisfy(
                        origin -> assertThat(origin.foreign()).hasSizeBetween(49_900, Origin.FOREIGN_LIMIT));
        assertThat(Foreign.gathered(origins, "aif")).isEqualTo(rest);
    }
}
