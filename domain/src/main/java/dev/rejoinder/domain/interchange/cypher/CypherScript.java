package dev.rejoinder.domain.interchange.cypher;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject.Kind;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.Origins;
import dev.rejoinder.domain.interchange.graph.Successive;
import dev.rejoinder.domain.relation.RelationKind;

/// A script that is being written, a hundred statements or relations at a time: Neo4j takes much longer over one
/// statement of a thousand rows than over ten of a hundred.
final class CypherScript {

    private static final int BATCH = 100;

    private final ArgumentMap map;

    private final Losses losses;

    private final Characters characters;

    private final CypherRows rows;

    private final String debate;

    CypherScript(ArgumentMap map, Losses losses) {
        this.map = map;
        this.losses = losses;
        this.characters = new Characters(losses);
        this.rows = new CypherRows(characters, map.heading().key());
        this.debate = CypherRow.quoted(characters.clean("", map.heading().key()));
    }

    Stream<String> pieces() {
        return Successive.of(this::beginning, () -> batches(map.statements(), this::statements),
                () -> batches(map.relations(), this::relations),
                () -> batches(map.statements(), this::questions),
                () -> batches(map.locutions(), locutions -> Stream
                        .of(query(CypherQueries.LOCUTIONS, locutions, each(rows::locution)))));
    }

    private static <T> Stream<String> batches(Stream<T> things, Function<List<T>, Stream<String>> form) {
        return things.gather(Gatherers.windowFixed(BATCH)).flatMap(form);
    }

    private Stream<String> beginning() {
        var heading = map.heading();
        losses.loseBesides(heading);
        Origins.leaveOutForeign("", heading.origins(), losses);
        var known = new CypherRow(characters, "").text("title", heading.title())
                .text("description", heading.description()).text("language", heading.language())
                .whole("version", heading.version()).text("asOf", heading.at());
        var row = new CypherRow(characters, "").text("id", heading.key())
                .row("known", CypherRows.origins(known, heading.origins()));
        return Stream.of(CypherQueries.CONSTRAINTS,
                query(CypherQueries.DEBATE, List.of(row), each(debateRow -> debateRow)));
    }

    private Stream<String> statements(List<MappedStatement> statements) {
        statements
                .forEach(statement -> Origins.leaveOutForeign(statement.key(), statement.origins(), losses));
        return Stream.of(query(CypherQueries.STATEMENTS, statements, each(rows::statement)),
                query(CypherQueries.SPEAKERS, statements, rows::saying),
                query(CypherQueries.SOURCES, statements, rows::sources));
    }

    private Stream<String> relations(List<MappedRelation> relations) {
        relations.forEach(relation -> Origins.leaveOutForeign(relation.key(), relation.origins(), losses));
        return Stream.of(query(CypherQueries.RELATIONS, relations, each(rows::relation)),
                query(CypherQueries.PREMISES, relations, rows::premises),
                query(of(CypherQueries.TARGETS, "Statement"), relations,
                        relation -> rows.target(relation, Kind.STATEMENT)),
                query(of(CypherQueries.TARGETS, "Relation"), relations,
                        relation -> rows.target(relation, Kind.RELATION)),
                query(of(CypherQueries.EDGES, "SUPPORTS"), relations,
                        relation -> rows.edges(relation, RelationKind.SUPPORT)),
                query(of(CypherQueries.EDGES, "ATTACKS"), relations,
                        relation -> rows.edges(relation, RelationKind.ATTACK)));
    }

    private Stream<String> questions(List<MappedStatement> statements) {
        return Stream.of(
                query(of(CypherQueries.ABOUT, "Statement"), statements,
                        question -> rows.about(question, Kind.STATEMENT)),
                query(of(CypherQueries.ABOUT, "Relation"), statements,
                        question -> rows.about(question, Kind.RELATION)));
    }

    private static String of(String query, String kind) {
        return query.replace("$kind", kind);
    }

    private static <T> Function<T, Stream<CypherRow>> each(Function<T, CypherRow> form) {
        return thing -> Stream.of(form.apply(thing));
    }

    /// The query over all rows of these things; nothing where there are none.
    private <T> String query(String query, List<T> things, Function<T, Stream<CypherRow>> form) {
        var literals =
                things.stream().flatMap(form).map(CypherRow::toString).collect(Collectors.joining(",\n"));
        return literals.isEmpty()
                ? ""
                : "UNWIND [\n" + literals + "\n] AS row\n" + query.replace("$debate", debate);
    }
}
