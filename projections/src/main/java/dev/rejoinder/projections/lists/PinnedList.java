package dev.rejoinder.projections.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;

/// One kind of list that hangs on something pinned and is ordered by a debate version, such as the relations
/// on a statement. It has three fixed statements, each of which serves any number of owners: the first
/// members, the last ones, and how many there are.
///
/// The parts are Cypher: `match` finds a member `it` of the owner `key.id` at `key.version`, `sort` is its
/// number, `filter` narrows by parameters, and `view` returns it, with `key.n` as `n` and `sort` as `place`.
public final class PinnedList<T> implements Listing<T> {

    private static final String BOUNDS = """
            WHERE %1$s <= key.version AND %1$s > $low AND %1$s < $high
            """;

    private static final Map<String, Object> EVERYTHING = Map.of("low", -1, "high", Long.MAX_VALUE);

    private final String name;

    private final String fromTheFront;

    private final String fromTheBack;

    private final String total;

    private final Function<Row, T> reader;

    private final boolean descending;

    /// A list by its name, its parts in Cypher, and the reader of its rows, the smallest number first.
    public PinnedList(String name, Parts parts, Function<Row, T> reader) {
        this(name, parts, reader, false);
    }

    private PinnedList(String name, Parts parts, Function<Row, T> reader, boolean descending) {
        this.name = name;
        this.reader = reader;
        this.descending = descending;
        var members = "UNWIND $keys AS key\nCALL (key) {\n" + parts.match + BOUNDS.formatted(parts.sort)
                + parts.filter + "RETURN it ORDER BY " + parts.sort;
        var view = "LIMIT $limit\n}\nWITH key, it, key.version AS version\n" + parts.view;
        fromTheFront = members + "\n" + view;
        fromTheBack = members + " DESC\n" + view;
        total = "UNWIND $keys AS key\nCALL (key) {\n" + parts.match + BOUNDS.formatted(parts.sort)
                + parts.filter
                + "RETURN count(it) AS total\n}\nRETURN key.n AS n, total";
    }

    /// A list of the same make, the greatest number first.
    public static <T> PinnedList<T> downward(String name, Parts parts, Function<Row, T> reader) {
        return new PinnedList<>(name, parts, reader, true);
    }

    /// What a list is made of, in Cypher.
    public record Parts(String match, String sort, String filter, String view) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<String> statements() {
        return Stream.of(fromTheFront, fromTheBack, total);
    }

    @Override
    public Map<Pin, Slice<T>> read(Graph graph, List<Pin> owners, Map<String, Object> filter, Window window) {
        var rows = graph.read(window.backward() == descending ? fromTheFront : fromTheBack,
                Parameters.all(Pin.keys(owners), filter, window.numbers(descending)));
        var byOwner = rows.stream().collect(Collectors.groupingBy(row -> row.number("n")));
        var slices = new HashMap<Pin, Slice<T>>();
        for (var n = 0; n < owners.size(); n++) {
            slices.put(owners.get(n), slice(byOwner.getOrDefault((long) n, List.of()), window));
        }
        return slices;
    }

    @Override
    public Map<Pin, Long> totals(Graph graph, List<Pin> owners, Map<String, Object> filter) {
        return graph.read(total, Parameters.all(Pin.keys(owners), filter, EVERYTHING)).stream()
                .collect(Collectors.toMap(row -> owners.get((int) row.number("n")),
                        row -> row.number("total")));
    }

    private Slice<T> slice(List<Row> rows, Window window) {
        var upward = Comparator.<Row>comparingLong(row -> row.number("place"));
        var sorted = new ArrayList<>(rows);
        sorted.sort(window.backward() == descending ? upward : upward.reversed());
        return Slice.of(sorted.stream().map(this::item).toList(), window);
    }

    private Slice.Item<T> item(Row row) {
        return new Slice.Item<>(reader.apply(row), Place.at(row.number("place")));
    }
}
