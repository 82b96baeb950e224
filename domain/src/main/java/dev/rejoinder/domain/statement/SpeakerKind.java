package dev.rejoinder.domain.statement;

/// What kind of speaker can say something.
public enum SpeakerKind {
    PERSON, ORGANISATION, PUBLICATION
}
