package dev.rejoinder.domain.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.SpeakerKind;

class FittingTextsTests {

    private final Losses losses = new Losses();

    private final Fitting fitting = new Fitting(losses);

    @Test
    void leavesWhatFits() {
        assertThat(fitting.wording("a", "Engines\n\tcompose 🎵", "pt-br").text())
                .isEqualTo("Engines\n\tcompose 🎵");
        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(Fitting.fits("Engines compose")).isTrue();
    }

    @Test
    void replacesWhatNoTextMayHold() {
        assertThat(fitting.wording("a", "a\0b\uD800c\u0007", "").text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(losses.report().counts()).containsEntry("text", 1L);
        assertThat(Fitting.fits("a\0")).isFalse();
    }

    @Test
    void turnsLineEndsIntoNewlines() {
        assertThat(fitting.wording("a", "a\r\nb\rc", "").text()).isEqualTo("a\nb\nc");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void shortensWhatIsTooLong() {
        var text = fitting.wording("a", "🎵".repeat(10_001), "").text();

        assertThat(text.codePointCount(0, text.length())).isEqualTo(10_000);
        assertThat(text).endsWith("🎵…");
        assertThat(losses.report().entries()).singleElement()
                .satisfies(loss -> assertThat(loss.treatment()).isEqualTo(Loss.Treatment.SHORTENED));
    }

    @Test
    void givesWordsToWhatHasNone() {
        assertThat(fitting.wording("a", " \u200B ", "").text()).isEqualTo(Fitting.NO_WORDS);
        assertThat(losses.report().counts()).containsEntry("empty-text", 1L);
        assertThat(Fitting.fits("")).isFalse();
    }

    @Test
    void leavesOutWhatIsNoLanguageNoDateAndNoSource() {
        assertThat(fitting.language("a", "not a tag")).isEmpty();
        assertThat(fitting.attribution("a", "Ada", "yesterday"))
                .satisfies(said -> assertThat(said).isNotNull()).extracting("kind", "when")
                .containsExactly(SpeakerKind.PERSON, "");
        assertThat(fitting.attribution("a", " ", "")).isNull();
        assertThat(fitting.source("a", "javascript:x", "", "")).isEmpty();
        assertThat(fitting.source("a", "https://example.org", "", "")).isPresent();
        assertThat(losses.report().counts()).containsKeys("language", "date", "source");
    }

    @Test
    void countsWhatItDoesNotKeep() {
        for (var count = 0; count < 10_001; count++) {
            losses.warn("a", "odd", Loss.Treatment.NOTED, "It is odd");
        }

        assertThat(losses.report().entries()).hasSize(10_000);
        assertThat(losses.report().warnings()).isEqualTo(10_001);
        assertThat(losses.report().losses()).isZero();
    }

    @Test
    void readsTheNamesOfSchemes() {
        assertThat(SchemeNames.read("ExpertOpinion")).isEqualTo(new Scheme("expert-opinion"));
        assertThat(SchemeNames.read("Argument From Expert_Opinion")).isEqualTo(
                new Scheme("argument-from-expert-opinion"));
        assertThat(SchemeNames.read("é")).isEqualTo(Scheme.NONE);
        assertThat(SchemeNames.read("a".repeat(200))).isEqualTo(Scheme.NONE);
        assertThat(SchemeNames.humped(new Scheme("expert-opinion"))).isEqualTo("ExpertOpinion");
    }
}
