package dev.rejoinder.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

class NamingTheParticipantTests {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Zo\u00eb", "\u738b\u5a1f", "ada \ud83e\udd89"})
    void readsUtf8(String name) {
        var header = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(Participants.named(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zo\u00eb", "\u738b", "ada\tlovelace", "ada\nlovelace", "ada\u0000", " "})
    void refusesWhatIsNoName(String header) {
        var refused = catchThrowableOfType(BadRequest.class, () -> Participants.named(header));

        assertThat(refused.code()).isEqualTo(ErrorCode.BAD_PARTICIPANT);
    }

    @Test
    void refusesWhatIsTooLong() {
        var refused = catchThrowableOfType(BadRequest.class, () -> Participants.named("a".repeat(201)));

        assertThat(refused).hasMessageContaining("200 are allowed");
    }
}
