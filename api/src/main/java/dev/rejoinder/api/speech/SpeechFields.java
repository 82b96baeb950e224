package dev.rejoinder.api.speech;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.paging.ListIdentity;
import dev.rejoinder.api.paging.WholeList;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.speakers.SpeakerView;

/// What binds a speaker, and where it clashes.
@Controller
class SpeechFields {

    private final SpeakerRecords records;

    SpeechFields(SpeakerRecords records) {
        this.records = records;
    }

    @SchemaMapping(typeName = "Speaker")
    Connection<CommitmentView> commitments(SpeakerView speaker, @Argument String debate,
            @Argument @Nullable Moment asOf, @Argument boolean heldOnly, Reading reading)
            throws InterruptedException {
        var pin = records.pin(Ids.id(debate), asOf, reading);
        var filter = Map.<String, Object>of("debate", pin.id(), "heldOnly", heldOnly);
        return reading.page(new WholeList<>(records.commitments(speaker, pin, heldOnly),
                ListIdentity.of("commitments", speaker.id(), filter)));
    }

    @SchemaMapping(typeName = "Speaker")
    Connection<InconsistencyView> inconsistencies(SpeakerView speaker, @Argument String debate,
            @Argument @Nullable Moment asOf, Reading reading) throws InterruptedException {
        var pin = records.pin(Ids.id(debate), asOf, reading);
        return reading.page(new WholeList<>(records.inconsistencies(speaker, pin),
                ListIdentity.of("inconsistencies", speaker.id(), Map.of("debate", pin.id()))));
    }

    @SchemaMapping(typeName = "Commitment")
    CompletableFuture<? extends @Nullable Object> content(CommitmentView commitment, Reading reading) {
        return reading.subject(commitment.content(), commitment.version());
    }

    @SchemaMapping(typeName = "Commitment")
    CompletableFuture<? extends @Nullable Object> evidence(CommitmentView commitment, Reading reading) {
        return reading.subject(commitment.evidence(), commitment.version());
    }

    @SchemaMapping(typeName = "Inconsistency")
    CompletableFuture<? extends List<? extends @Nullable Object>> grounds(InconsistencyView found,
            Reading reading) {
        var grounds = found.grounds().stream().map(subject -> reading.subject(subject, found.version()))
                .toList();
        return CompletableFuture.allOf(grounds.toArray(CompletableFuture[]::new))
                .thenApply(_ -> grounds.stream().map(CompletableFuture::join).filter(Objects::nonNull)
                        .toList());
    }
}
