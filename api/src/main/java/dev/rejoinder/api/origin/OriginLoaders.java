package dev.rejoinder.api.origin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.origins.Bearer;
import dev.rejoinder.projections.origins.ForeignName;
import dev.rejoinder.projections.origins.Origins;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.Statements;
import reactor.core.publisher.Mono;

/// Reads the origins of one level of a document together, and finds together whatever bears the names asked for: one
/// statement for the names, and one for each kind of thing that can bear them.
@Component
final class OriginLoaders {

    static final String LISTS = "originLists";

    static final String FOREIGN = "foreignTexts";

    static final String BEARERS = "originBearers";

    private final Origins origins;

    private final Map<Bearer.Kind, Function<List<Pin>, ? extends Map<Pin, ?>>> finders =
            new EnumMap<>(Bearer.Kind.class);

    OriginLoaders(BatchLoaderRegistry registry, Graph graph) {
        origins = new Origins(graph);
        finders.put(Bearer.Kind.DEBATE, new Debates(graph)::find);
        finders.put(Bearer.Kind.STATEMENT, new Statements(graph)::find);
        finders.put(Bearer.Kind.RELATION, new Relations(graph)::find);
        register(registry, LISTS, origins::list);
        register(registry, FOREIGN, origins::foreign);
        register(registry, BEARERS, this::bearers);
    }

    private static <K, V> void register(BatchLoaderRegistry registry, String name,
            Function<List<K>, Map<K, V>> read) {
        registry.<K, V>forName(name).registerMappedBatchLoader(
                (keys, _) -> Mono.fromSupplier(() -> read.apply(List.copyOf(keys))));
    }

    private Map<ForeignName, List<Object>> bearers(List<ForeignName> names) {
        var found = origins.bearers(names);
        var views = new HashMap<Pin, Object>();
        finders.forEach((kind, finder) -> views.putAll(finder.apply(pins(kind, found))));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream()
                        .<Object>map(bearer -> views.get(pin(bearer, entry.getKey())))
                        .filter(Objects::nonNull).toList()));
    }

    private static List<Pin> pins(Bearer.Kind kind, Map<ForeignName, List<Bearer>> found) {
        return found.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .filter(bearer -> bearer.kind() == kind).map(bearer -> pin(bearer, entry.getKey())))
                .distinct().toList();
    }

    private static Pin pin(Bearer bearer, ForeignName name) {
        return new Pin(bearer.id(), name.version());
    }
}
