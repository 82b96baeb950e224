package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.CHARLES;
import static dev.rejoinder.domain.statement.SpeakerKind.ORGANISATION;
import static dev.rejoinder.domain.statement.SpeakerKind.PERSON;
import static dev.rejoinder.domain.statement.SpeakerKind.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class NamingASpeakerTests {

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "ada lovelace", "ADA LOVELACE", "  Ada \t\n Lovelace ",
        "Ada\u00A0Lovelace", "Ａｄａ　Ｌｏｖｅｌａｃｅ"})
    void meansTheSameWhateverCaseAndSpacing(String name) {
        assertThat(SpeakerId.of(PERSON, name)).isEqualTo(ADA.speakerId());
    }

    @Test
    void meansTheSameHoweverItIsComposed() {
        assertThat(SpeakerId.of(PERSON, "Ame\u0301lie")).isEqualTo(SpeakerId.of(PERSON, "Am\u00E9lie"));
    }

    @Test
    void meansAnotherByAnotherName() {
        assertThat(ADA.speakerId()).isNotEqualTo(CHARLES.speakerId());
        assertThat(SpeakerId.of(PERSON, "AdaLovelace")).isNotEqualTo(ADA.speakerId());
    }

    @Test
    void meansAnotherByAnotherKind() {
        assertThat(SpeakerId.of(PERSON, "Engine")).isNotEqualTo(SpeakerId.of(ORGANISATION, "Engine"))
                .isNotEqualTo(SpeakerId.of(PUBLICATION, "Engine"));
    }

    @Test
    void isTheSameIdentifierForEver() {
        assertThat(ADA.speakerId()).hasToString("58e6aa52-a077-3441-8228-2972e68b58eb");
    }

    @Test
    void keepsTheNameAsItWasWritten() {
        assertThat(new Attribution(" Ada  LOVELACE ", PERSON, " London ", "").name())
                .isEqualTo("Ada  LOVELACE");
    }

    @Test
    void needsAName() {
        var refusal = Refused.of(() -> new Attribution(" ", PERSON, "", ""));

        assertThat(refusal).isEqualTo(
                new Refusal.Broken(Rule.TEXT_EMPTY, "speaker.name", "The speaker.name is empty"));
    }

    @Test
    void limitsNameAndPlaceAndDate() {
        assertThat(Refused.of(() -> new Attribution("e".repeat(201), PERSON, "", "")).field())
                .isEqualTo("speaker.name");
        assertThat(Refused.of(() -> new Attribution("Ada", PERSON, "e".repeat(501), "")).field())
                .isEqualTo("where");
        assertThat(Refused.of(() -> new Attribution("Ada", PERSON, "", "soon")).field()).isEqualTo("when");
    }
}
