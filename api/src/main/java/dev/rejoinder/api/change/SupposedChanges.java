package dev.rejoinder.api.change;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.projections.changes.ChangeView;
import graphql.GraphQLContext;

/// The changes of a request that only were supposed. The graph knows nothing of them, so what their fields would ask
/// of it is kept here.
public final class SupposedChanges {

    private final Map<ChangeView, String> sentences = new ConcurrentHashMap<>();

    private SupposedChanges() {}

    /// Those of this request.
    public static SupposedChanges of(GraphQLContext request) {
        return request.computeIfAbsent(SupposedChanges.class, _ -> new SupposedChanges());
    }

    /// Takes in a change, and says it with what is found now.
    public void add(ChangeView change, RejoinderEvent event, Finders finders) {
        var cast = Cast.of(Map.of(change, event), finders);
        sentences.put(change, new Telling(cast, change.version()).sentence(change.participant(), event));
    }

    /// The sentence of a change; none when it really happened.
    Optional<String> sentence(ChangeView change) {
        return Optional.ofNullable(sentences.get(change));
    }

    boolean contains(ChangeView change) {
        return sentences.containsKey(change);
    }
}
