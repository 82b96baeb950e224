package dev.rejoinder.api.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.speakers.Speakers;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.stances.Stances;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.Statements;
import graphql.GraphQLContext;
import reactor.core.publisher.Mono;

/// Gathers what the fields of one level of a document ask for, and reads it together: one statement for each
/// kind of thing, and one for each kind of list and page, however many owners there are.
@Component
class Loaders {

    static final String DEBATES = "debates";

    static final String STATEMENTS = "statements";

    static final String RELATIONS = "relations";

    static final String CHANGES = "changes";

    static final String SPEAKERS = "speakers";

    static final String STANCE_COUNTS = "stanceCounts";

    static final String RATINGS = "ratings";

    static final String PAGES = "pages";

    static final String TOTALS = "totals";

    private final Graph graph;

    Loaders(BatchLoaderRegistry registry, Graph graph) {
        this.graph = graph;
        register(registry, DEBATES, Pin.class, DebateView.class, new Debates(graph)::find);
        register(registry, STATEMENTS, Pin.class, StatementView.class, new Statements(graph)::find);
        register(registry, RELATIONS, Pin.class, RelationView.class, new Relations(graph)::find);
        register(registry, CHANGES, Pin.class, ChangeView.class, new Changes(graph)::find);
        register(registry, SPEAKERS, UUID.class, SpeakerView.class, new Speakers(graph)::find);
        var stances = new Stances(graph);
        register(registry, STANCE_COUNTS, Pin.class, StanceCounts.class, stances::count);
        register(registry, RATINGS, Pin.class, Rating.class, stances::find);
        register(registry, PAGES, ListKey.Page.class, Slice.class, this::pages);
        register(registry, TOTALS, ListKey.class, Long.class, this::totals);
    }

    private static <K, V> void register(BatchLoaderRegistry registry, String name, Class<K> key,
            Class<V> value,
            Function<List<K>, Map<K, V>> read) {
        registry.forTypePair(key, value).withName(name)
                .registerMappedBatchLoader((keys, request) -> Mono.fromSupplier(() -> {
                    var seen = Seen.in(Objects.requireNonNull(request.<GraphQLContext>getContext()));
                    var answers = read.apply(List.copyOf(keys));
                    answers.values().forEach(seen::tell);
                    return answers;
                }));
    }

    @SuppressWarnings("rawtypes")
    private Map<ListKey.Page, Slice> pages(Collection<ListKey.Page> pages) {
        var answers = new HashMap<ListKey.Page, Slice>();
        pages.stream().collect(Collectors.groupingBy(ListKey.Page::kind)).forEach((kind, alike) -> {
            var owners = alike.stream().map(page -> page.list().owner()).toList();
            var slices = kind.kind().listing().read(graph, owners, kind.kind().filter(), kind.window());
            alike.forEach(page -> answers.put(page, slices.get(page.list().owner())));
        });
        return answers;
    }

    private Map<ListKey, Long> totals(Collection<ListKey> lists) {
        var answers = new HashMap<ListKey, Long>();
        lists.stream().collect(Collectors.groupingBy(ListKey::kind)).forEach((kind, alike) -> {
            var owners = alike.stream().map(ListKey::owner).toList();
            var totals = kind.listing().totals(graph, owners, kind.filter());
            alike.forEach(list -> answers.put(list, totals.get(list.owner())));
        });
        return answers;
    }
}
