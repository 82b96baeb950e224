package dev.rejoinder.projections.statements;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;
import dev.rejoinder.projections.lists.Window.Keys;
import dev.rejoinder.projections.verdicts.StandingSort;
import dev.rejoinder.projections.verdicts.StandingSort.Lists;
import dev.rejoinder.projections.verdicts.VerdictFilter;

/// The lists of statements that hang on something, in the order in which they were added; and the wordings of
/// one.
public final class StatementLists {

    private static final String IN_THE_DEBATE = """
            MATCH (it:Statement {debateId: key.id})
            """;

    private static final String ASKED_ABOUT_THE_STATEMENT = """
            MATCH (:Statement {id: key.id})<-[:ASKS_ABOUT]-(it:Statement)
            """;

    private static final String ASKED_ABOUT_THE_RELATION = """
            MATCH (:Relation {id: key.id})<-[:ASKS_ABOUT]-(it:Statement)
            """;

    private static final String FILTER = """
            AND (size($kinds) = 0 OR it.kind IN $kinds)
            AND (size($withdrawn) = 0 OR EXISTS {
              (w:Withdrawal)-[:OF]->(it) WHERE w.since <= key.version AND key.version < w.until
            } IN $withdrawn)
            AND ($text = '' OR EXISTS {
              (w:Wording)-[:OF]->(it) WHERE w.since <= key.version AND key.version < w.until
              AND toLower(w.text) CONTAINS $text
            })
            """ + VerdictFilter.CONDITION;

    static final String VIEW =
            """
                    RETURN key.n AS n, it.since AS place, version, it {.*} AS it,
                      [(w:Wording)-[:OF]->(it)
                        WHERE w.since <= version AND version < w.until | w {.*}][0] AS wording,
                      [(w:Withdrawal)-[:OF]->(it)
                        WHERE w.since <= version AND version < w.until | w {.*}][0] AS withdrawal,
                      [(it)-[:CITES]->(c:Source)
                        WHERE c.since <= version AND version < c.until | c {.*}] AS sources,
                      [(p:Speaker)-[a:SAID]->(it) WHERE a.since <= version AND version < a.until
                        | a {.*, id: p.id, name: p.name, kind: p.kind}][0] AS attribution,
                      EXISTS { (b:Burden)-[:OF]->(it) WHERE b.since <= version AND version < b.until } AS needsSupport,
                      [(c:Challenge)-[:OF]->(it) WHERE c.since <= version | c {.relationId, .question}][0] AS challenge
                    """;

    private static final String SAID_BY = """
            MATCH (:Speaker {id: key.id})-[a:SAID]->(it:Statement)-[:IN]->(d:Debate)
            WHERE ($debate = '' OR it.debateId = $debate)
            WITH it, a, CASE WHEN key.version < d.version THEN key.version ELSE d.version END AS version
            WHERE a.since <= version AND version < a.until
            WITH it, version,
              it.addedAt.epochSeconds * 1000000000 + it.addedAt.nanosecond AS sortKey
            """;

    private static final String WORDED = """
            MATCH (:Statement {id: key.id})<-[:OF]-(it:Wording)
            """;

    private static final String WORDING = """
            RETURN key.n AS n, it.since AS place, it {.*} AS it
            """;

    /// The statements of a debate, in each order.
    public static final Lists<StatementView> IN_DEBATE = StandingSort.lists("statements of a debate",
            new Parts(IN_THE_DEBATE, "it.since", FILTER, VIEW), StatementView::of);

    /// The questions about a statement.
    public static final PinnedList<StatementView> ABOUT_STATEMENT =
            statements("questions about a statement", ASKED_ABOUT_THE_STATEMENT);

    /// The questions about a relation.
    public static final PinnedList<StatementView> ABOUT_RELATION =
            statements("questions about a relation", ASKED_ABOUT_THE_RELATION);

    /// The statements attributed to a speaker, in any debate or, as of the owner's version, in `$debate`.
    public static final KeyedList<StatementView> OF_SPEAKER = new KeyedList<>("statements of a speaker",
            new Order(Keys.NUMBER, false), SAID_BY, VIEW, StatementView::of);

    /// The wordings of a statement.
    public static final PinnedList<WordingView> WORDINGS = new PinnedList<>("wordings of a statement",
            new Parts(WORDED, "it.since", "", WORDING), WordingView::of);

    private StatementLists() {}

    /// All of them.
    public static List<Listing<?>> all() {
        return Stream.<Listing<?>>concat(IN_DEBATE.all(),
                Stream.of(ABOUT_STATEMENT, ABOUT_RELATION, OF_SPEAKER, WORDINGS)).toList();
    }

    private static PinnedList<StatementView> statements(String name, String match) {
        return new PinnedList<>(name, new Parts(match, "it.since", FILTER, VIEW), StatementView::of);
    }
}
