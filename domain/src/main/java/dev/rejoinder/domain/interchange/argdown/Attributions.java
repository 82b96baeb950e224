package dev.rejoinder.domain.interchange.argdown;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import tools.jackson.databind.node.ObjectNode;

/// Who said something, as data: `{by: "Ada", speaker: publication, where: "...", at: "1843"}`. A speaker is a person
/// where the data does not say.
final class Attributions {

    private static final String BY = "by";

    private static final String SPEAKER = "speaker";

    private static final String WHERE = "where";

    private static final String AT = "at";

    private Attributions() {}

    /// The speaker that the data tells, which is then no longer in it; nothing, and the data stays, where it
    /// tells none.
    static Optional<Attribution> take(ObjectNode data) {
        try {
            var attribution = new Attribution(Words.of(data, BY), kind(Words.of(data, SPEAKER)),
                    Words.of(data, WHERE), Words.of(data, AT));
            data.remove(BY);
            data.remove(SPEAKER);
            data.remove(WHERE);
            data.remove(AT);
            return Optional.of(attribution);
        } catch (RuleViolation | IllegalArgumentException noSpeaker) {
            return Optional.empty();
        }
    }

    private static SpeakerKind kind(String word) {
        return word.isEmpty() ? SpeakerKind.PERSON : SpeakerKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Puts the speaker, if there is one, into the data.
    static void put(ObjectNode data, @Nullable Attribution attribution) {
        if (attribution == null) {
            return;
        }
        data.put(BY, attribution.name());
        if (attribution.kind() != SpeakerKind.PERSON) {
            data.put(SPEAKER, attribution.kind().name().toLowerCase(Locale.ROOT));
        }
        Words.put(data, WHERE, attribution.where());
        Words.put(data, AT, attribution.when());
    }
}
