package dev.rejoinder.projections.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.log.DebateLog;

/// A log that holds stories.
public final class MemoryLog implements DebateLog {

    private final Map<DebateId, Story> stories = new ConcurrentHashMap<>();

    /// Holds these stories and whatever happens in them later.
    public MemoryLog(Story... stories) {
        List.of(stories).forEach(this::add);
    }

    /// Holds one more story.
    public void add(Story story) {
        stories.put(story.debateId(), story);
    }

    @Override
    public List<Head> heads(Optional<UUID> after, int limit) {
        var start = after.map(UUID::toString).orElse("");
        return stories.keySet().stream().filter(id -> id.toString().compareTo(start) > 0)
                .sorted(Comparator.comparing(DebateId::toString)).limit(limit)
                .flatMap(id -> head(id).stream()).toList();
    }

    @Override
    public Optional<Head> head(DebateId debateId) {
        return Optional.ofNullable(stories.get(debateId)).filter(story -> story.version() > 0).map(story -> {
            var last = Stamp.of(story.messages().getLast().getMetaData());
            return new Head(debateId, last.version(), last.chain());
        });
    }

    @Override
    public List<? extends EventMessage<?>> events(DebateId debateId, long first, long last) {
        var story = stories.get(debateId);
        return story == null || first > story.version()
                ? List.of()
                : story.messages(first, Math.min(last, story.version()));
    }
}
