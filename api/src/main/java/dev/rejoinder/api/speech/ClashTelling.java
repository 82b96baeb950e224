package dev.rejoinder.api.speech;

import static java.util.Objects.requireNonNull;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.commitment.Commitment;
import dev.rejoinder.domain.commitment.Content;
import dev.rejoinder.domain.commitment.Inconsistency;
import dev.rejoinder.domain.commitment.Sign;
import dev.rejoinder.projections.snapshot.Fold;

/// Tells in a sentence where a speaker's commitments clash.
record ClashTelling(Fold fold, String speaker) {

    String sentence(Inconsistency found) {
        var one = found.commitments().getFirst();
        var other = found.commitments().getLast();
        return switch (found.detector()) {
            case CONTRADICTION -> "%s %s and %s: one excludes the other."
                    .formatted(speaker, held(one), held(other));
            case ARGUES_BOTH_WAYS -> "%s %s and %s by an argument of their own."
                    .formatted(speaker, held(one), held(other));
            case REJECTED_CONSEQUENCE -> "%s %s and %s, without which it cannot hold."
                    .formatted(speaker, held(one), held(other));
            case DOUBLE_STANDARD -> "%s %s and %s, though both follow the same scheme from the same premise."
                    .formatted(speaker, held(one), held(other));
            case WORD_AGAINST_DEED -> "%s %s, and there is evidence of a deed to the contrary: %s."
                    .formatted(speaker, held(one), quoted(found.evidence().getFirst()));
            case CHANGED_MIND -> "%s once %s, took it back, and now %s."
                    .formatted(speaker, held(one), held(other));
            case SAID_IN_PASSING -> "%s %s and %s, of which at least one was only said in passing."
                    .formatted(speaker, held(one), held(other));
        };
    }

    private String held(Commitment commitment) {
        var tenet = commitment.tenet();
        var verb = tenet.content().kind() == Content.Kind.REPORT
                ? "reports"
                : tenet.sign() == Sign.FOR ? "holds" : "rejects";
        return "%s %s (version %d)".formatted(verb, quoted(tenet.content()), tenet.ground().version());
    }

    private String quoted(Content content) {
        return quoted(content.kind() == Content.Kind.INFERENCE
                ? Subject.relation(content.id())
                : Subject.statement(content.id()));
    }

    private String quoted(Subject subject) {
        return switch (subject.kind()) {
            case STATEMENT -> "“%s”".formatted(
                    PlainText.quoted(requireNonNull(fold.statement(subject.id())).text()));
            case RELATION -> "the argument from " + quoted(Subject
                    .statement(requireNonNull(fold.relation(subject.id())).premises().getFirst()));
        };
    }
}
