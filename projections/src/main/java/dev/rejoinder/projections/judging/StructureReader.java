package dev.rejoinder.projections.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.graph.Row;

/// Builds the argument graph of a debate, as of any version, from what Neo4j holds of it, a page at a time.
public final class StructureReader {

    private static final String READ_STATEMENTS = """
            MATCH (it:Statement) WHERE it.debateId = $id AND it.since > $after AND it.since <= $at
            WITH it ORDER BY it.since LIMIT $limit
            RETURN it.id AS id, it.since AS since, it.kind AS kind, it.verdictSince AS verdictSince,
              EXISTS { (w:Withdrawal)-[:OF]->(it) WHERE w.since <= $at AND $at < w.until } AS withdrawn,
              EXISTS { (b:Burden)-[:OF]->(it) WHERE b.since <= $at AND $at < b.until } AS needsSupport,
              COUNT { (it)-[:CITES]->(c:Source) WHERE c.since <= $at AND $at < c.until } AS sources
            ORDER BY since
            """;

    private static final String READ_RELATIONS = """
            MATCH (it:Relation) WHERE it.debateId = $id AND it.since > $after AND it.since <= $at
            WITH it ORDER BY it.since LIMIT $limit
            RETURN it.id AS id, it.since AS since, it.kind AS kind, it.targetId AS target,
              it.verdictSince AS verdictSince,
              EXISTS { (w:Withdrawal)-[:OF]->(it) WHERE w.since <= $at AND $at < w.until } AS withdrawn,
              [(q:SupportReading)-[:OF]->(it) WHERE q.since <= $at AND $at < q.until | q.reading] AS readings,
              [(p:Statement)-[h:PREMISE_OF]->(it) WHERE h.since <= $at AND $at < h.until | p.id] AS premises
            ORDER BY since
            """;

    private static final String READ_STANCES = """
            MATCH (it:Stance) WHERE it.debateId = $id AND it.since > 0 AND it.since <= $at AND $at < it.until
            RETURN it.subjectId AS id,
              sum(CASE WHEN it.rating IN ['TRUE', 'BEARS'] THEN 1 ELSE 0 END) AS up,
              sum(CASE WHEN it.rating IN ['FALSE', 'DOES_NOT_BEAR'] THEN 1 ELSE 0 END) AS down
            """;

    private static final int PAGE = 20_000;

    private final Answering answering;

    /// Reads through this.
    public StructureReader(Answering answering) {
        this.answering = answering;
    }

    /// Answers a read, inside a transaction or outside of one.
    @FunctionalInterface
    public interface Answering {

        /// The rows that a statement gives.
        List<Row> answer(String cypher, Map<String, Object> parameters);
    }

    /// The debate as it was at a version that the graph has reached.
    public Structure at(DebateId debateId, long version) {
        return load(debateId, version).structure();
    }

    Loaded load(DebateId debateId, long version) {
        var statements = all(READ_STATEMENTS, debateId, version);
        var relations = all(READ_RELATIONS, debateId, version);
        var votes = new HashMap<UUID, Row>();
        answering.answer(READ_STANCES, Map.of("id", debateId.toString(), "at", version))
                .forEach(row -> votes.put(row.id("id"), row));
        return new Assembly(votes).of(version, statements, relations);
    }

    private List<Row> all(String cypher, DebateId debateId, long version) {
        var all = new ArrayList<Row>();
        for (var after = 0L; after >= 0;) {
            var page = answering.answer(cypher,
                    Map.of("id", debateId.toString(), "after", after, "at", version, "limit", PAGE));
            all.addAll(page);
            after = page.size() < PAGE ? -1 : page.getLast().number("since");
        }
        return all;
    }

    /// Puts rows together, in the order in which their elements came into the debate.
    private static final class Assembly {

        private final Structure structure = new Structure();

        private final Map<Integer, Long> since = new HashMap<>();

        private final Map<UUID, Row> votes;

        Assembly(Map<UUID, Row> votes) {
            this.votes = votes;
        }

        Loaded of(long version, List<Row> statements, List<Row> relations) {
            var next = 0;
            for (var relation : relations) {
                while (next < statements.size()
                        && statements.get(next).number("since") < relation.number("since")) {
                    addStatement(statements.get(next++));
                }
                addRelation(relation);
            }
            statements.subList(next, statements.size()).forEach(this::addStatement);
            relations.forEach(this::addSources);
            return new Loaded(version, structure, since);
        }

        private void addStatement(Row row) {
            var weight = Weight.of(StatementKind.valueOf(row.text("kind")));
            if (row.number("sources") > 0) {
                weight = weight.citing((int) row.number("sources"));
            }
            weight = voted(row, weight);
            var element = structure.graph().addStatement(weight.base());
            structure.graph().setNeedsSupport(element, row.flag("needsSupport"));
            name(element, Subject.statement(row.id("id")), weight, row);
        }

        private void addRelation(Row row) {
            var weight = voted(row, Weight.RELATION);
            var target = structure.place(row.id("target"));
            var element = switch (RelationKind.valueOf(row.text("kind"))) {
                case SUPPORT -> structure.graph().addRelation(Polarity.SUPPORT, target, weight.base());
                case ATTACK -> structure.graph().addRelation(Polarity.ATTACK, target, weight.base());
                case REPHRASE, PREFERENCE -> structure.graph().addStatement(weight.base());
            };
            if (row.texts("readings").contains(Reading.REQUIRED.name())) {
                structure.graph().setReading(element, Reading.REQUIRED);
            }
            name(element, Subject.relation(row.id("id")), weight, row);
        }

        private Weight voted(Row row, Weight weight) {
            var counts = votes.get(row.id("id"));
            return counts == null
                    ? weight
                    : weight.voted((int) counts.number("up"), (int) counts.number("down"));
        }

        private void name(int element, Subject subject, Weight weight, Row row) {
            structure.name(element, subject, weight);
            if (row.flag("withdrawn")) {
                structure.graph().setActive(element, false);
            }
            if (row.has("verdictSince")) {
                since.put(element, row.number("verdictSince"));
            }
        }

        private void addSources(Row row) {
            var relation = structure.place(row.id("id"));
            if (structure.graph().isRelation(relation)) {
                row.texts("premises").forEach(premise -> structure.graph().addSource(relation,
                        structure.place(UUID.fromString(premise))));
            }
        }
    }
}
