package dev.rejoinder.domain.speech;

import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.SpeakerKind;

/// The speaker whom a charge accuses.
public record Accused(String name, SpeakerKind kind) {

    public Accused {
        name = new Attribution(name, kind, "", "").name();
    }

    /// The speaker meant.
    public SpeakerId speakerId() {
        return SpeakerId.of(kind, name);
    }
}
