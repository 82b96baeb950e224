package dev.rejoinder.projections.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.KeyedList;
import dev.rejoinder.projections.lists.KeyedList.Order;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Window.Keys;

/// Finds statements by their present wording, through the full-text index `statement_text`, or by the wording that
/// they had at a version of one debate, through `wording_text`.
public record Search(String words, @Nullable UUID debate, @Nullable List<StatementKind> kinds) {

    private static final String MATCHING = """
            CALL db.index.fulltext.queryNodes('statement_text', $words) YIELD node, score
            WITH node AS it, score AS sortKey
            WHERE ($debate = '' OR it.debateId = $debate) AND (size($kinds) = 0 OR it.kind IN $kinds)
            MATCH (it)-[:IN]->(d:Debate)
            WITH it, sortKey, d.version AS version
            """;

    private static final String VIEW = """
            RETURN key.n AS n, it {.id} AS it, version, sortKey AS score
            """;

    private static final String MATCHING_THEN = """
            CALL db.index.fulltext.queryNodes('wording_text', $words) YIELD node, score
            WITH node AS wording, score AS sortKey
            WHERE wording.debateId = key.id AND wording.since <= key.version AND key.version < wording.until
            MATCH (wording)-[:OF]->(it:Statement)
            WHERE size($kinds) = 0 OR it.kind IN $kinds
            WITH it, sortKey, key.version AS version
            """;

    private static final Order BEST_FIRST = new Order(Keys.SCORE, true);

    /// The statements found, the best first.
    public static final Listing<Hit> HITS =
            new KeyedList<>("statements found", BEST_FIRST, MATCHING, VIEW, Search::hit);

    /// The statements of the owner, a debate, found by their wording at its version, the best first.
    public static final Listing<Hit> HITS_THEN =
            new KeyedList<>("statements found then", BEST_FIRST, MATCHING_THEN, VIEW, Search::hit);

    /// One statement found and how well it fits.
    public record Hit(Pin statement, double score) {}

    /// How many words are looked for; what holds neither letter nor digit is none.
    public int wordCount() {
        return Words.in(words).size();
    }

    /// The search as its list takes it.
    public Map<String, Object> parameters() {
        return Map.of("words", Words.query(words), "debate", debate == null ? "" : debate.toString(), "kinds",
                kinds == null ? List.of() : kinds.stream().map(Enum::name).toList());
    }

    private static Hit hit(Row row) {
        return new Hit(new Pin(row.row("it").id("id"), row.number("version")), row.score("score"));
    }
}
