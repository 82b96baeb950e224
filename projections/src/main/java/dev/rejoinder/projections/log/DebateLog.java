package dev.rejoinder.projections.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.debate.DebateId;

/// The event store as seen by readers of one debate: contiguous versions, in order.
public interface DebateLog {

    /// How many events a debate has, and the chain value of the last.
    record Head(DebateId debateId, long version, String chain) {}

    /// The heads of at most `limit` debates, ordered by identifier, of those after the given one; from the first
    /// when it is empty.
    List<Head> heads(Optional<UUID> after, int limit);

    /// The head of one debate.
    Optional<Head> head(DebateId debateId);

    /// The head of one debate once the commands under way in it are done: whatever happens after this answer happens
    /// later than it.
    default Optional<Head> settledHead(DebateId debateId) {
        return head(debateId);
    }

    /// The heads of those of these debates that there are; at most 1,000 are asked for at once.
    default Map<DebateId, Head> heads(Collection<DebateId> debates) {
        var heads = new HashMap<DebateId, Head>();
        debates.forEach(debate -> head(debate).ifPresent(head -> heads.put(debate, head)));
        return heads;
    }

    /// The events of versions `first` to `last`, both included, in order; at most 1,000 are asked for at once.
    List<? extends EventMessage<?>> events(DebateId debateId, long first, long last);
}
