package dev.rejoinder.domain.statement;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/// Names a speaker in all debates: derived from the kind and the name, whatever its case and spacing, so that
/// two participants who name the same speaker mean the same one.
public record SpeakerId(UUID value) {

    /// The identifier of the speaker of this kind and name.
    public static SpeakerId of(SpeakerKind kind, String name) {
        var key = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        var bytes = ("speaker/" + kind + "/" + key.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        return new SpeakerId(UUID.nameUUIDFromBytes(bytes));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
