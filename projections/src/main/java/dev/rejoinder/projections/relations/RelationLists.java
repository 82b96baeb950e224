package dev.rejoinder.projections.relations;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;
import dev.rejoinder.projections.verdicts.StandingSort;
import dev.rejoinder.projections.verdicts.StandingSort.Lists;
import dev.rejoinder.projections.verdicts.VerdictFilter;

/// The lists of relations that hang on something, in the order in which they were drawn.
public final class RelationLists {

    private static final String IN_THE_DEBATE = """
            MATCH (it:Relation {debateId: key.id})
            """;

    private static final String TARGETING_THE_STATEMENT = """
            MATCH (:Statement {id: key.id})<-[:TARGETS]-(it:Relation)
            """;

    private static final String TARGETING_THE_RELATION = """
            MATCH (:Relation {id: key.id})<-[:TARGETS]-(it:Relation)
            """;

    private static final String CARRIED_BY_THE_STATEMENT = """
            MATCH (:Statement {id: key.id})
                  -[h:PREMISE_OF WHERE h.since <= key.version AND key.version < h.until]->(it:Relation)
            """;

    private static final String FILTER = """
            AND (size($kinds) = 0 OR it.kind IN $kinds)
            AND (size($withdrawn) = 0 OR EXISTS {
              (w:Withdrawal)-[:OF]->(it) WHERE w.since <= key.version AND key.version < w.until
            } IN $withdrawn)
            """ + VerdictFilter.CONDITION;

    private static final String JOINS = """
            RETURN key.n AS n, it.since AS place, version, it {.*} AS it,
              [(a:SchemeAssignment)-[:OF]->(it)
                WHERE a.since <= version AND version < a.until | a.scheme][0] AS scheme,
              [(a:SchemeAssignment)-[:OF]->(it)
                WHERE a.since <= version AND version < a.until | coalesce(a.slots, [])][0] AS slots,
              [(x:SupportReading)-[:OF]->(it)
                WHERE x.since <= version AND version < x.until | x.reading] AS readings,
              [(w:Withdrawal)-[:OF]->(it)
                WHERE w.since <= version AND version < w.until | w {.*}][0] AS withdrawal,
              COLLECT { MATCH (p:Statement)-[h:PREMISE_OF]->(it)
                WHERE h.since <= version AND version < h.until
                RETURN p.id ORDER BY h.since, p.since } AS premises,
            """;

    private static final String RESTS = """
              EXISTS { MATCH (w:Withdrawal)-[:OF]->()<-[:TARGETS]-(it)
                WHERE w.since <= version AND version < w.until }
              OR EXISTS { MATCH (w:Withdrawal)-[:OF]->(:Statement)-[h:PREMISE_OF]->(it)
                WHERE h.since <= version AND version < h.until
                  AND w.since <= version AND version < w.until } AS restsOnWithdrawn
            """;

    static final String VIEW = JOINS + RESTS;

    /// The relations of a debate, in each order.
    public static final Lists<RelationView> IN_DEBATE = StandingSort.lists("relations of a debate",
            new Parts(IN_THE_DEBATE, "it.since", FILTER, VIEW), RelationView::of);

    /// The relations that target a statement.
    public static final PinnedList<RelationView> ON_STATEMENT =
            relations("relations on a statement", TARGETING_THE_STATEMENT);

    /// The relations that target a relation.
    public static final PinnedList<RelationView> ON_RELATION =
            relations("relations on a relation", TARGETING_THE_RELATION);

    /// The relations that a statement is a premise of.
    public static final PinnedList<RelationView> OF_PREMISE =
            relations("relations of a premise", CARRIED_BY_THE_STATEMENT);

    private RelationLists() {}

    /// All of them.
    public static List<Listing<?>> all() {
        return Stream.<Listing<?>>concat(IN_DEBATE.all(), Stream.of(ON_STATEMENT, ON_RELATION, OF_PREMISE))
                .toList();
    }

    private static PinnedList<RelationView> relations(String name, String match) {
        return new PinnedList<>(name, new Parts(match, "it.since", FILTER, VIEW), RelationView::of);
    }
}
