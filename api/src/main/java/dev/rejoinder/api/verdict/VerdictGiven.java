package dev.rejoinder.api.verdict;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.Labelling;
import dev.rejoinder.domain.judgement.position.Answer;
import dev.rejoinder.domain.judgement.position.Answer.Found;
import dev.rejoinder.domain.judgement.position.Answer.GivenUp;
import dev.rejoinder.domain.judgement.position.Positions;

/// What a semantics says of something, as the schema's `Verdict`.
record VerdictGiven(Label label, LabelSemantics semantics, @Nullable Boolean inEvery,
        @Nullable Boolean inSome,
        boolean answered, long debateVersion) {

    static VerdictGiven grounded(Label label, long version) {
        return new VerdictGiven(label, LabelSemantics.GROUNDED, null, null, true, version);
    }

    static VerdictGiven of(Answer answer, LabelSemantics semantics, Labelling grounded, int element,
            long version) {
        var label = grounded.label(element);
        return switch (answer) {
            case GivenUp _ -> new VerdictGiven(label, semantics, null, null, false, version);
            case Found(var positions) when label == Label.ABSENT || positions.count().signum() == 0 ->
                new VerdictGiven(label, semantics, null, null, true, version);
            case Found(var positions) -> new VerdictGiven(label(positions, element), semantics,
                    positions.isSceptical(element), positions.isCredulous(element), true, version);
        };
    }

    private static Label label(Positions positions, int element) {
        return positions.isSceptical(element)
                ? Label.IN
                : positions.isOutInEvery(element) ? Label.OUT : Label.UNDECIDED;
    }
}
