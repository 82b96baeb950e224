package dev.rejoinder.projections.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Window.Keys;

/// A kind of list that is ordered by a sort key and, where keys are equal, by identifier.
///
/// The parts are Cypher: `match` finds the members `it` of the owner `key.id` at `key.version`, each with its
/// `sortKey` and the `version` to show it at; `view` returns one, with `key.n` as `n` and its properties as
/// `it`.
public final class KeyedList<T> implements Listing<T> {

    private static final String OPEN = """
            UNWIND $keys AS key
            CALL (key) {
            """;

    private static final String BOUNDS = """
            WITH * WHERE (size($low) = 0 OR sortKey > $low[0] OR (sortKey = $low[0] AND it.id > $low[1]))
              AND (size($high) = 0 OR sortKey < $high[0] OR (sortKey = $high[0] AND it.id < $high[1]))
            """;

    private static final String UPWARD = """
            RETURN it, sortKey, version ORDER BY sortKey, it.id LIMIT $limit
            }
            """;

    private static final String DOWNWARD = """
            RETURN it, sortKey, version ORDER BY sortKey DESC, it.id DESC LIMIT $limit
            }
            """;

    private static final String COUNT = """
            RETURN count(it) AS total
            }
            RETURN key.n AS n, total
            """;

    private final String name;

    private final Order order;

    private final String upward;

    private final String downward;

    private final String total;

    private final Function<Row, T> reader;

    /// How a list is ordered: by keys of this type, and which way.
    public record Order(Keys keys, boolean descending) {}

    /// A list by its name, its order, its two parts in Cypher, and the reader of its rows.
    public KeyedList(String name, Order order, String match, String view, Function<Row, T> reader) {
        this.name = name;
        this.order = order;
        this.reader = reader;
        upward = OPEN + match + BOUNDS + UPWARD + view + ", sortKey ORDER BY n, sortKey, it.id";
        downward = OPEN + match + BOUNDS + DOWNWARD + view + ", sortKey ORDER BY n, sortKey DESC, it.id DESC";
        total = OPEN + match + COUNT;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<String> statements() {
        return Stream.of(upward, downward, total);
    }

    @Override
    public Map<Pin, Slice<T>> read(Graph graph, List<Pin> owners, Map<String, Object> filter, Window window) {
        var rows = graph.read(order.descending == window.backward() ? upward : downward,
                Parameters.all(Pin.keys(owners), filter, window.pairs(order.keys, order.descending)));
        var byOwner = rows.stream().collect(Collectors.groupingBy(row -> row.number("n")));
        var slices = new HashMap<Pin, Slice<T>>();
        for (var n = 0; n < owners.size(); n++) {
            var read = byOwner.getOrDefault((long) n, List.of()).stream().map(this::item).toList();
            slices.put(owners.get(n), Slice.of(read, window));
        }
        return slices;
    }

    @Override
    public Map<Pin, Long> totals(Graph graph, List<Pin> owners, Map<String, Object> filter) {
        return graph.read(total, Parameters.all(Pin.keys(owners), filter)).stream()
                .collect(Collectors.toMap(row -> owners.get((int) row.number("n")),
                        row -> row.number("total")));
    }

    private Slice.Item<T> item(Row row) {
        var key = String.valueOf(row.values().get("sortKey"));
        return new Slice.Item<>(reader.apply(row), new Place(key, row.row("it").text("id")));
    }
}
