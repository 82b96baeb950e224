package dev.rejoinder.projections.debates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Window.Keys;

/// The lists of all debates of the server, one for each order.
public final class DebateLists {

    private static final String MATCHING = """
            MATCH (it:Debate)
            WHERE it.version > 0 AND ($status = '' OR it.status = $status)
              AND ($text = '' OR toLower(it.title) CONTAINS $text OR toLower(it.description) CONTAINS $text)
              AND ($speaker = '' OR EXISTS {
                MATCH (:Speaker {key: it.id + '/' + $speaker})-[a:SAID]->() WHERE a.until > it.version })
            """;

    private static final Map<Sort, Listing<DebateView>> UPWARD = lists(false);

    private static final Map<Sort, Listing<DebateView>> DOWNWARD = lists(true);

    private DebateLists() {}

    /// What debates can be sorted by.
    public enum Sort {
        OPENED(Keys.NUMBER, "it.openedAt.epochSeconds * 1000000000 + it.openedAt.nanosecond"), //
        CHANGED(Keys.NUMBER, "it.changedAt.epochSeconds * 1000000000 + it.changedAt.nanosecond"), //
        TITLE(Keys.TEXT, "toLower(it.title)");

        private final Keys keys;

        private final String sorted;

        Sort(Keys keys, String expression) {
            this.keys = keys;
            this.sorted = "WITH it, it.version AS version, " + expression + " AS sortKey\n";
        }
    }

    /// The debates in this order.
    public static Listing<DebateView> sorted(Sort sort, boolean descending) {
        return required(descending ? DOWNWARD : UPWARD, sort);
    }

    /// All of them.
    public static List<Listing<DebateView>> all() {
        return Stream.concat(UPWARD.values().stream(), DOWNWARD.values().stream()).toList();
    }

    private static Listing<DebateView> required(Map<Sort, Listing<DebateView>> lists, Sort sort) {
        var list = lists.get(sort);
        if (list == null) {
            throw new IllegalStateException("No list of debates is sorted by " + sort);
        }
        return list;
    }

    private static Map<Sort, Listing<DebateView>> lists(boolean descending) {
        var lists = new EnumMap<Sort, Listing<DebateView>>(Sort.class);
        for (var sort : Sort.values()) {
            lists.put(sort, new KeyedList<>("debates by " + sort + (descending ? " downward" : " upward"),
                    new Order(sort.keys, descending), MATCHING + sort.sorted, Debates.VIEW, DebateView::of));
        }
        return lists;
    }
}
