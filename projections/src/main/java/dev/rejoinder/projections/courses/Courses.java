package dev.rejoinder.projections.courses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.courses.DebateCourse.NamedVersion;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;

/// Reads the course of a debate, or how it went on since a version. Nothing that came after the version asked for
/// shows: what ended later still lasts.
///
/// @param debate whose course it is
/// @param version up to which it is read
public record Courses(Graph graph, UUID debate, long version) {

    private static final String CHANGES = """
            MATCH (c:Change) WHERE c.debateId = $debate AND $after < c.version AND c.version <= $version
            RETURN c.version AS version, c.at AS at, c.type AS type, c.subjectId AS subject,
              c.participant AS participant
            ORDER BY version
            """;

    private static final String VERDICTS = """
            MATCH (v:Verdict) WHERE v.debateId = $debate AND $after < v.since AND v.since <= $version
            RETURN v.subjectId AS subject, v.since AS since, v.label AS label, v.strength AS strength
            ORDER BY since
            """;

    private static final String STATEMENTS = """
            UNWIND $ids AS id
            MATCH (s:Statement {id: id}) WHERE s.debateId = $debate AND s.since <= $version
            RETURN id, s.kind AS kind, s.since AS since, s.aboutId AS about,
              [(w:Wording)-[:OF]->(s) WHERE w.since <= $version
                | {value: w.text, since: w.since, until: w.until}] AS wordings,
              [(p:Speaker)-[a:SAID]->(s) WHERE a.since <= $version
                | {value: p.name, since: a.since, until: a.until}] AS speakers,
              [(w:Withdrawal)-[:OF]->(s) WHERE w.since <= $version
                | {since: w.since, until: w.until}] AS withdrawals
            """;

    private static final String RELATIONS = """
            UNWIND $ids AS id
            MATCH (r:Relation {id: id}) WHERE r.debateId = $debate AND r.since <= $version
            RETURN id, r.kind AS kind, r.since AS since, r.targetId AS target,
              [(s:Statement)-[p:PREMISE_OF]->(r) WHERE p.since <= $version
                | {value: s.id, since: p.since, until: p.until, said: s.since}] AS premises,
              [(a:SchemeAssignment)-[:OF]->(r) WHERE a.since <= $version
                | {value: a.scheme, since: a.since, until: a.until}] AS schemes,
              [(w:Withdrawal)-[:OF]->(r) WHERE w.since <= $version
                | {since: w.since, until: w.until}] AS withdrawals
            """;

    private static final String DEBATE = """
            MATCH (d:Debate {id: $debate})
            RETURN
              [(r:DebateRevision)-[:OF]->(d) WHERE r.since <= $version
                | {value: r.title, since: r.since, until: r.until, status: r.status}] AS revisions,
              [(l:Label)-[:OF]->(d) WHERE l.since <= $version AND $version < l.until
                | {name: l.name, version: l.version}] AS labels
            """;

    /// Hands over, one by one and in order, the changes after a version.
    public void changes(long after, Consumer<ChangeMade> reader) {
        graph.stream(CHANGES, parameters(after), row -> reader.accept(new ChangeMade(row.number("version"),
                row.instant("at"), row.text("type"), row.text("subject"), row.text("participant"))));
    }

    /// Hands over, one by one and in order, the verdicts that began after a version.
    public void verdicts(long after, Consumer<Judgement> reader) {
        graph.stream(VERDICTS, parameters(after), row -> reader.accept(new Judgement(row.text("subject"),
                row.number("since"), Label.valueOf(row.text("label")), row.score("strength"))));
    }

    /// Those of the identifiers that are statements of the debate, in the order of the list.
    public List<StatementCourse> statements(List<String> ids) {
        return graph.read(STATEMENTS, parameters(ids)).stream()
                .map(row -> new StatementCourse(row.text("id"), StatementKind.valueOf(row.text("kind")),
                        row.number("since"), row.text("about"), held(row, "wordings"), held(row, "speakers"),
                        held(row, "withdrawals")))
                .toList();
    }

    /// Those of the identifiers that are relations of the debate, in the order of the list.
    public List<RelationCourse> relations(List<String> ids) {
        return graph.read(RELATIONS, parameters(ids)).stream()
                .map(row -> new RelationCourse(row.text("id"), RelationKind.valueOf(row.text("kind")),
                        row.number("since"), row.text("target"), premises(row), held(row, "schemes"),
                        held(row, "withdrawals")))
                .toList();
    }

    /// The debate as a whole; nothing at all when there is no such debate.
    public DebateCourse whole() {
        return graph.read(DEBATE, parameters(0)).stream().findFirst().map(this::whole)
                .orElse(new DebateCourse(List.of(), List.of(), List.of()));
    }

    private DebateCourse whole(Row row) {
        var revisions = row.rows("revisions");
        var labels = row.rows("labels").stream()
                .map(label -> new NamedVersion(label.text("name"), label.number("version")))
                .sorted(Comparator.comparingLong(NamedVersion::version).thenComparing(NamedVersion::name))
                .toList();
        return new DebateCourse(held(revisions),
                held(revisions.stream().filter(revision -> revision.text("status").equals("CLOSED"))
                        .toList()),
                labels);
    }

    /// Only premises can come together; those that do are told in the order in which they were said.
    private List<Held> premises(Row row) {
        return held(row.rows("premises").stream()
                .sorted(Comparator.comparingLong(premise -> premise.number("said"))).toList());
    }

    private List<Held> held(Row row, String column) {
        return held(row.rows(column));
    }

    private List<Held> held(List<Row> rows) {
        return rows.stream()
                .map(row -> new Held(row.text("value"), row.number("since"), ended(row.number("until"))))
                .sorted(Comparator.comparingLong(Held::since)).toList();
    }

    private long ended(long until) {
        return until <= version ? until : Held.LASTING;
    }

    private Map<String, Object> parameters(long after) {
        return Map.of("debate", debate.toString(), "after", after, "version", version);
    }

    private Map<String, Object> parameters(List<String> ids) {
        return Map.of("debate", debate.toString(), "ids", ids, "version", version);
    }
}
