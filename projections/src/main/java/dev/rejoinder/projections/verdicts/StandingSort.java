package dev.rejoinder.projections.verdicts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;
import dev.rejoinder.projections.lists.Window.Keys;

/// What the statements or relations of a debate can be sorted by.
public enum StandingSort {

    /// When they came into the debate.
    ADDED(""),
    /// How strong they are.
    STRENGTH("v.strength"),
    /// Whether they stand: first what is absent, then what is out, undecided, in; and by strength among equals.
    LABEL("CASE v.label WHEN 'IN' THEN 6 WHEN 'UNDECIDED' THEN 4 WHEN 'OUT' THEN 2 ELSE 0 END + v.strength");

    private static final String PRESENT = """
            WHERE it.since <= key.version
            """;

    private static final String LATEST = """
            WITH it, key.version AS version
            CALL (it, version) {
              MATCH (v:Verdict) WHERE v.debateId = it.debateId AND v.subjectId = it.id AND v.since <= version
              RETURN v ORDER BY v.since DESC LIMIT 1
            }
            WITH it, version,
            """;

    private final String key;

    StandingSort(String key) {
        this.key = key;
    }

    /// One list for each sort and direction, the downward ones in the second map.
    public record Lists<T>(Map<StandingSort, Listing<T>> upward, Map<StandingSort, Listing<T>> downward) {

        /// The list of this order.
        public Listing<T> sorted(StandingSort sort, boolean descending) {
            var list = (descending ? downward : upward).get(sort);
            if (list == null) {
                throw new IllegalStateException("Nothing is sorted by " + sort);
            }
            return list;
        }

        /// All of them.
        public Stream<Listing<T>> all() {
            return Stream.concat(upward.values().stream(), downward.values().stream());
        }
    }

    /// The lists of this name and make.
    public static <T> Lists<T> lists(String name, Parts parts, Function<Row, T> reader) {
        var upward = new EnumMap<StandingSort, Listing<T>>(StandingSort.class);
        var downward = new EnumMap<StandingSort, Listing<T>>(StandingSort.class);
        upward.put(ADDED, new PinnedList<>(name, parts, reader));
        downward.put(ADDED, PinnedList.downward(name + ", the latest first", parts, reader));
        for (var sort : new StandingSort[]{STRENGTH, LABEL}) {
            upward.put(sort, sort.list(name + " upward", false, parts, reader));
            downward.put(sort, sort.list(name + " downward", true, parts, reader));
        }
        return new Lists<>(upward, downward);
    }

    private <T> Listing<T> list(String name, boolean descending, Parts parts, Function<Row, T> reader) {
        return new KeyedList<>("%s by %s".formatted(name, this), new Order(Keys.SCORE, descending),
                parts.match() + PRESENT + parts.filter() + LATEST + "toFloat(" + key + ") AS sortKey\n",
                parts.view(),
                reader);
    }
}
