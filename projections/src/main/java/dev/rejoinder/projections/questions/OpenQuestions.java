package dev.rejoinder.projections.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.CriticalQuestion;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Window.Keys;

/// Lists the open critical questions of a debate, relation by relation in the order in which these were drawn.
///
/// A question is asked while a statement that poses it stands. It is answered once a standing attack with standing
/// premises bears on that statement or on an attack that rests on it; then it is open no more.
public final class OpenQuestions {

    private static final String OF_STANDING_ARGUMENTS = """
            MATCH (d:Debate {id: key.id})
            WITH CASE WHEN key.version < d.version THEN key.version ELSE d.version END AS version
            MATCH (r:Relation {debateId: key.id})
            WHERE r.since <= version AND r.kind IN ['SUPPORT', 'ATTACK']
              AND NOT EXISTS { (w:Withdrawal)-[:OF]->(r) WHERE w.since <= version AND version < w.until }
            MATCH (a:SchemeAssignment)-[:OF]->(r) WHERE a.since <= version AND version < a.until
            UNWIND coalesce($catalogue[a.scheme], []) AS question
            """;

    private static final String WITH_THE_CHALLENGE = """
            WITH r, version, question, head(COLLECT {
              MATCH (c:Challenge {relationId: r.id, question: question})-[:OF]->(s:Statement)
              WHERE c.since <= version
                AND NOT EXISTS { (w:Withdrawal)-[:OF]->(s) WHERE w.since <= version AND version < w.until }
              RETURN s ORDER BY c.since DESC LIMIT 1
            }) AS challenge
            """;

    private static final String STANDS =
            """
                      WHERE x.since <= version
                        AND NOT EXISTS { (w:Withdrawal)-[:OF]->(x) WHERE w.since <= version AND version < w.until }
                        AND NOT EXISTS { MATCH (w:Withdrawal)-[:OF]->(:Statement)-[h:PREMISE_OF]->(x)
                          WHERE w.since <= version AND version < w.until AND h.since <= version AND version < h.until }
                    """;

    private static final String UNLESS_ANSWERED = """
            WHERE challenge IS NULL OR NOT (EXISTS {
              MATCH (challenge)<-[:TARGETS]-(x:Relation {kind: 'ATTACK'})
            """ + STANDS
            + """
                    } OR EXISTS {
                      MATCH (challenge)-[:PREMISE_OF]->(:Relation {kind: 'ATTACK'})
                            <-[:TARGETS]-(x:Relation {kind: 'ATTACK'})
                    """
            + STANDS + """
                    })
                    """;

    private static final String IN_WHICH_STATE = """
            WITH r, version, question, challenge, CASE
              WHEN challenge IS NULL THEN 'UNASKED'
              WHEN EXISTS { (b:Burden)-[:OF]->(challenge) WHERE b.since <= version AND version < b.until }
                AND NOT EXISTS { MATCH (challenge)<-[:TARGETS]-(x:Relation {kind: 'SUPPORT'})
            """ + STANDS + """
                } THEN 'NEEDS_BACKING'
              ELSE 'ASKED' END AS state
            WHERE size($states) = 0 OR state IN $states
            WITH version, r.since AS sortKey,
              {id: question, relation: r.id, state: state, challenge: challenge.id} AS it
            """;

    private static final String VIEW = """
            RETURN key.n AS n, version, it
            """;

    private static final Map<String, List<String>> CATALOGUE = SchemeCatalogue.all().stream()
            .collect(Collectors.toUnmodifiableMap(CatalogueScheme::name, OpenQuestions::keys));

    /// The open questions of a debate.
    public static final KeyedList<OpenQuestionView> IN_DEBATE = new KeyedList<>("open questions of a debate",
            new Order(Keys.NUMBER, false),
            OF_STANDING_ARGUMENTS + WITH_THE_CHALLENGE + UNLESS_ANSWERED + IN_WHICH_STATE, VIEW,
            OpenQuestionView::of);

    private OpenQuestions() {}

    /// All lists there are.
    public static List<Listing<?>> all() {
        return List.of(IN_DEBATE);
    }

    /// Only those in one of these states; all when there is none, or none is given.
    public static Map<String, Object> parameters(@Nullable List<OpenQuestionView.State> states) {
        return Map.of("catalogue", CATALOGUE, "states",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
    }

    private static List<String> keys(CatalogueScheme scheme) {
        return scheme.questions().stream().map(CriticalQuestion::key).toList();
    }
}
