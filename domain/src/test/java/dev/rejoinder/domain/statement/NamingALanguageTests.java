package dev.rejoinder.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class NamingALanguageTests {

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "pt-br, pt-BR", "zh-hant-tw, zh-Hant-TW", "de-CH-1996, de-CH-1996",
        "' fr ', fr", "i-klingon, tlh", "und, und", "x-babbage, x-babbage"})
    void bringsTheTagIntoItsForm(String given, String tag) {
        assertThat(new Wording("Music", given).language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "en-GB-oed", "iw", "ja-JP-u-ca-japanese", "und-x-engine"})
    void isReadBackAlike(String tag) {
        var wording = new Wording("Music", tag);

        assertThat(new Wording(wording.text(), wording.language())).isEqualTo(wording);
    }

    @Test
    void mayBeLeftOpen() {
        assertThat(new Wording("Music", " ").language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "e", "english-language-of-engines", "-", "en-", "12", "é", "en-a"})
    void takesATagOnly(String notATag) {
        var refusal = Refused.of(() -> new Wording("Music", notATag));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.LANGUAGE_INVALID, "language",
                "'%s' is not a language tag such as en or pt-BR".formatted(notATag)));
    }
}
