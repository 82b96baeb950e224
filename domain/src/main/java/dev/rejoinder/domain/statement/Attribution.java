package dev.rejoinder.domain.statement;

import dev.rejoinder.domain.PlainText;

/// Who said it, and where and when, as far as known; `when` is a year, year-month, date or instant.
public record Attribution(String name, SpeakerKind kind, String where, String when) {

    private static final int NAME_LIMIT = 200;

    private static final int WHERE_LIMIT = 500;

    public Attribution {
        name = PlainText.required("speaker.name", name, NAME_LIMIT);
        where = PlainText.optional("where", where, WHERE_LIMIT);
        when = SayingDate.checked("when", when);
    }

    /// The speaker meant.
    public SpeakerId speakerId() {
        return SpeakerId.of(kind, name);
    }
}
