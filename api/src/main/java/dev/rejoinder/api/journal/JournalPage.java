package dev.rejoinder.api.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;

import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;

/// The row of one debate while a command holds it: where the debate stood, and what the command adds.
final class JournalPage {

    static final String RESOURCE = "journal-page";

    private final DebateId debateId;

    private final List<Object> events = new ArrayList<>();

    private final Set<UUID> changed = new LinkedHashSet<>();

    private long version;

    private byte[] chain;

    private boolean open;

    private Instant occurredAt;

    JournalPage(DebateId debateId, long version, byte[] chain, boolean open, Instant occurredAt) {
        this.debateId = debateId;
        this.version = version;
        this.chain = chain.clone();
        this.open = open;
        this.occurredAt = occurredAt;
    }

    /// The stamp of the next event, all but its chain value. Time never runs backwards in a debate, whatever the
    /// clock does.
    Stamp next(DomainEventMessage<?> event, Submission submission) {
        var clock = event.getTimestamp();
        var told = events.size() < submission.times().size() ? submission.times().get(events.size()) : clock;
        var now = (told.isAfter(clock) ? clock : told).truncatedTo(ChronoUnit.MICROS);
        occurredAt = now.isAfter(occurredAt) ? now : occurredAt;
        version++;
        return new Stamp(debateId, version, submission.participant(), occurredAt, "");
    }

    /// Records the event that was just stamped.
    void record(Chain.StoredEvent stored, Object payload) {
        chain = Chain.next(chain, stored);
        events.add(payload);
        changed.add(switch (payload) {
            case StanceEvent stance -> stance.subject().id();
            case OriginEvent origin -> origin.holder();
            case SpeechEvent speech -> speech.statementId().value();
            default -> UUID.fromString(stored.aggregateId());
        });
        if (payload instanceof DebateClosed) {
            open = false;
        } else if (payload instanceof DebateReopened) {
            open = true;
        }
    }

    DebateId debateId() {
        return debateId;
    }

    List<Object> events() {
        return events;
    }

    long version() {
        return version;
    }

    byte[] chain() {
        return chain.clone();
    }

    boolean open() {
        return open;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Receipt receipt() {
        return new Receipt(debateId, version, List.copyOf(changed));
    }
}
