package dev.rejoinder.projections.speakers;

import java.util.List;

import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Window.Keys;

/// The lists of speakers, by name.
public final class SpeakerLists {

    private static final String EVERYWHERE =
            """
                    MATCH (p:Speaker)
                    WHERE (size($kinds) = 0 OR p.kind IN $kinds) AND toLower(p.name) CONTAINS $text
                    WITH DISTINCT p.id AS id
                    MATCH (p:Speaker {id: id})
                    WITH p, COLLECT { MATCH (p)-[said:SAID|SPOKE]->() RETURN said.at ORDER BY said.at LIMIT 1 }[0] AS at
                    ORDER BY at, p.key
                    WITH p.id AS id, collect(p)[0] AS first
                    WITH first {.id, .name, .kind} AS it, toLower(first.name) AS sortKey, 0 AS version
                    """;

    private static final String IN_THE_DEBATE = """
            MATCH (it:Speaker {debateId: key.id})
            WHERE EXISTS { MATCH (it)-[a:SAID]->() WHERE a.since <= key.version AND key.version < a.until }
            WITH it, toLower(it.name) AS sortKey, key.version AS version
            """;

    private static final String VIEW = """
            RETURN key.n AS n, it {.id, .name, .kind} AS it
            """;

    private static final Order BY_NAME = new Order(Keys.TEXT, false);

    /// The speakers of all debates.
    public static final Listing<SpeakerView> ALL = speakers("speakers", EVERYWHERE);

    /// The speakers of a debate.
    public static final Listing<SpeakerView> IN_DEBATE = speakers("speakers of a debate", IN_THE_DEBATE);

    private SpeakerLists() {}

    /// All of them.
    public static List<Listing<?>> all() {
        return List.of(ALL, IN_DEBATE);
    }

    private static Listing<SpeakerView> speakers(String name, String match) {
        return new KeyedList<>(name, BY_NAME, match, VIEW, row -> SpeakerView.of(row.row("it")));
    }
}
