package dev.rejoinder.projections.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;

/// The events of one debate as the write side would have stored them.
public final class Story {

    private static final Instant DAWN = Instant.parse("2026-06-03T10:00:00Z");

    private static final List<String> PEOPLE = List.of("ada", "charles", "mary");

    private final DebateId debateId;

    private final List<EventMessage<?>> messages = new ArrayList<>();

    private Story(DebateId debateId) {
        this.debateId = debateId;
    }

    /// A debate in which nothing has happened.
    public static Story untold(DebateId debateId) {
        return new Story(debateId);
    }

    /// A debate that was just opened.
    public static Story opened() {
        var debateId = new DebateId(UUID.randomUUID());
        return untold(debateId)
                .tell(new DebateOpened(debateId, "May engines compose?", "On Menabrea's sketch."));
    }

    /// The debate's identifier.
    public DebateId debateId() {
        return debateId;
    }

    /// Lets the next event happen.
    public Story tell(Object event) {
        var version = messages.size() + 1L;
        var stamp = new Stamp(debateId, version, PEOPLE.get((int) (version % PEOPLE.size())),
                DAWN.plusSeconds(60 * version), "%064x".formatted(version));
        messages.add(new GenericEventMessage<>(event, stamp.metaData()));
        return this;
    }

    /// How many events have happened.
    public long version() {
        return messages.size();
    }

    /// All events.
    public List<EventMessage<?>> messages() {
        return List.copyOf(messages);
    }

    /// The events of some versions, both ends included.
    public List<EventMessage<?>> messages(long first, long last) {
        return List.copyOf(messages.subList(Math.toIntExact(first - 1), Math.toIntExact(last)));
    }
}
