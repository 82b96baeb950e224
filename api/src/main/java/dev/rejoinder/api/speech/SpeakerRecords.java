package dev.rejoinder.api.speech;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.snapshot.Folding;
import dev.rejoinder.domain.commitment.Hearing;
import dev.rejoinder.domain.commitment.Inconsistencies;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.speakers.SpeakerView;

/// What is on record of a speaker in a debate: folded from the log for each question, and not kept.
@Component
class SpeakerRecords {

    private final Folding folding;

    private final Moments moments;

    private final Debates debates;

    SpeakerRecords(Folding folding, Moments moments, Debates debates) {
        this.folding = folding;
        this.moments = moments;
        this.debates = debates;
    }

    /// The version of the debate that is meant: that of the moment, or of what is read above, or the present one.
    Pin pin(UUID debate, @Nullable Moment asOf, Reading reading) {
        var above = reading.asOf().debate();
        var then = asOf == null && above != null && above.id().equals(debate)
                ? reading.asOf()
                : moments.ofDebate(debate, asOf);
        var pin = reading.from(then).pin(debate);
        var found = debates.find(List.of(pin)).get(pin);
        return new Pin(debate, found == null ? 0 : found.version());
    }

    List<CommitmentView> commitments(SpeakerView speaker, Pin pin, boolean heldOnly)
            throws InterruptedException {
        return heard(pin, (_, hearing) -> {
            var id = new SpeakerId(speaker.id());
            var commitments = heldOnly
                    ? hearing.store().held(id, pin.version())
                    : hearing.store().history(id, pin.version());
            return commitments.stream().map(each -> new CommitmentView(each, pin.version())).toList();
        });
    }

    List<InconsistencyView> inconsistencies(SpeakerView speaker, Pin pin) throws InterruptedException {
        return heard(pin, (fold, hearing) -> {
            var telling = new ClashTelling(fold, speaker.name());
            return Inconsistencies.of(hearing.store(), new SpeakerId(speaker.id())).stream()
                    .map(found -> new InconsistencyView(found, telling.sentence(found), pin.version(),
                            ChargeDraft.of(found, fold)))
                    .toList();
        });
    }

    private <T> T heard(Pin pin, BiFunction<Fold, Hearing, T> use) throws InterruptedException {
        var hearing = new Hearing();
        return folding.of(new DebateId(pin.id()), pin.version(),
                (event, stamp) -> hearing.add(event, stamp.version()), fold -> use.apply(fold, hearing));
    }
}
