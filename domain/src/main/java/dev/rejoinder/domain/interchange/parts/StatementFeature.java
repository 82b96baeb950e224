package dev.rejoinder.domain.interchange.parts;

import java.util.Locale;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;

/// Something that a statement can have and that a format may have no place for.
public enum StatementFeature {
    /// It is evidence.
    EVIDENCE(Treatment.REPLACED, "It is evidence; it is written as a claim"),
    /// It is a question.
    QUESTION(Treatment.REPLACED, "It is a question; it is written as a claim"),
    /// It is a question about something.
    ABOUT(Treatment.LEFT_OUT, "What the question is about is not said"),
    /// Its language is given.
    LANGUAGE(Treatment.LEFT_OUT, "The language is not said"),
    /// It holds within limits.
    SCOPE(Treatment.LEFT_OUT, "The time, place or assumption for which it holds is not said"),
    /// It cites sources.
    SOURCES(Treatment.LEFT_OUT, "The sources are not written"),
    /// Somebody said it.
    SPEAKER(Treatment.LEFT_OUT, "Who said it is not written"),
    /// What said it is no person, or the place where it was said is given.
    SPEAKER_KIND(Treatment.LEFT_OUT, "What kind of speaker said it, and where, is not written"),
    /// It bears the burden of proof.
    BURDEN(Treatment.LEFT_OUT, "That it bears the burden of proof is not said"),
    /// Participants rate it.
    RATINGS(Treatment.LEFT_OUT, "How participants rate it is not written");

    private final Treatment treatment;

    private final String sentence;

    StatementFeature(Treatment treatment, String sentence) {
        this.treatment = treatment;
        this.sentence = sentence;
    }

    /// Whether the statement has it.
    public boolean isOf(MappedStatement statement) {
        var speaker = statement.attribution();
        return switch (this) {
            case EVIDENCE -> statement.kind() == StatementKind.EVIDENCE;
            case QUESTION -> statement.kind() == StatementKind.QUESTION;
            case ABOUT -> statement.about() != null;
            case LANGUAGE -> !statement.wording().language().isEmpty();
            case SCOPE -> !statement.scope().equals(Scope.ANY);
            case SOURCES -> !statement.sources().isEmpty();
            case SPEAKER -> speaker != null;
            case SPEAKER_KIND -> speaker != null && isMoreThanAPerson(speaker);
            case BURDEN -> statement.needsSupport();
            case RATINGS -> !statement.passage().ratings().equals(Ratings.NONE);
        };
    }

    private static boolean isMoreThanAPerson(Attribution speaker) {
        return speaker.kind() != SpeakerKind.PERSON || !speaker.where().isEmpty();
    }

    /// The feature's name in losses, such as `speaker-kind`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What is done with it where the format has no place for it.
    public Treatment treatment() {
        return treatment;
    }

    /// The same as a whole sentence.
    public String sentence() {
        return sentence;
    }
}
