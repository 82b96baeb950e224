package dev.rejoinder.domain.interchange.cypher;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.graph.Characters;
import dev.rejoinder.domain.interchange.graph.Origins;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;

/// Statements and relations as rows, with the properties that the read model gives them. What it keeps in nodes of
/// their own, or not at all, is there as properties besides: `slots`, ratings and origins.
final class CypherRows {

    private static final long OPEN = Long.MAX_VALUE;

    private final Characters characters;

    private final String debate;

    CypherRows(Characters characters, String debate) {
        this.characters = characters;
        this.debate = debate;
    }

    CypherRow statement(MappedStatement statement) {
        var scope = statement.scope();
        var about = statement.about();
        var known = row(statement.key()).text("kind", statement.kind().name())
                .text("text", statement.wording().text()).text("language", statement.wording().language())
                .text("scopeTime", scope.time()).text("scopePlace", scope.place())
                .text("scopeAssumption", scope.assumption()).truth("needsSupport", statement.needsSupport())
                .text("aboutKind", about == null ? "" : about.kind().name())
                .text("aboutId", about == null ? "" : about.key());
        passage(known, statement.passage(), "added");
        return row(statement.key()).text("id", statement.key())
                .row("known", origins(known, statement.origins()));
    }

    CypherRow relation(MappedRelation relation) {
        var known = row(relation.key()).text("kind", relation.kind().name())
                .text("targetKind", relation.target().kind().name())
                .text("targetId", relation.target().key()).text("scheme", relation.scheme().value())
                .texts("slots",
                        relation.slots().entrySet().stream().sorted(Map.Entry.comparingByKey())
                                .map(slot -> slot.getKey() + "=" + slot.getValue()).toList())
                .text("reading", relation.kind() == RelationKind.SUPPORT ? relation.reading().name() : "");
        passage(known, relation.passage(), "drawn");
        return row(relation.key()).text("id", relation.key())
                .row("known", origins(known, relation.origins()));
    }

    private static void passage(CypherRow known, Passage passage, String verb) {
        span(known, passage.since()).text(verb + "By", passage.by()).truth("withdrawn", passage.withdrawn());
        passage.phases().stream().findFirst().ifPresent(phase -> known.moment(verb + "At", phase.from()));
        passage.now().ifPresent(phase -> {
            if (phase.label() != null) {
                known.text("label", phase.label().name()).real("strength", phase.strength())
                        .whole("verdictSince", phase.since());
            }
        });
        if (!passage.ratings().equals(Ratings.NONE)) {
            known.whole("ratedTrue", passage.ratings().trues()).whole("ratedFalse",
                    passage.ratings().falses()).whole("ratedUnsure", passage.ratings().unsures());
        }
    }

    private static CypherRow span(CypherRow row, long since) {
        return row.whole("since", since).whole("until", OPEN);
    }

    static CypherRow origins(CypherRow known, List<Origin> origins) {
        return known.texts("origins", Origins.names(origins));
    }

    Stream<CypherRow> saying(MappedStatement statement) {
        var said = statement.attribution();
        return said == null ? Stream.empty() : Stream.of(saying(statement, said));
    }

    private CypherRow saying(MappedStatement statement, Attribution said) {
        var known = row(statement.key()).text("where", said.where()).text("when", said.when());
        return speaker(statement.key(), said).row("known", span(known, statement.passage().since()));
    }

    private CypherRow speaker(String statement, Attribution said) {
        var id = said.speakerId().toString();
        return row(statement).text("id", id).text("key", debate + "/" + id).text("name", said.name())
                .text("kind", said.kind().name()).text("statement", statement);
    }

    Stream<CypherRow> sources(MappedStatement statement) {
        return IntStream.range(0, statement.sources().size())
                .mapToObj(index -> source(statement, statement.sources().get(index), index + 1));
    }

    private CypherRow source(MappedStatement statement, Source source, int number) {
        var key = "%s/%s/%d".formatted(debate, statement.key(), number);
        var known = row(statement.key()).text("id", key).text("statementId", statement.key())
                .text("url", source.url()).text("title", source.title())
                .text("quotation", source.quotation()).text("accessed", source.accessed());
        return row(statement.key()).text("key", key).text("statement", statement.key())
                .row("known", span(known, statement.passage().since()));
    }

    Stream<CypherRow> premises(MappedRelation relation) {
        return relation.premises().stream().map(premise -> span(
                row(relation.key()).text("premise", premise).text("relation", relation.key()),
                relation.passage().since()));
    }

    Stream<CypherRow> target(MappedRelation relation, Subject.Kind kind) {
        return pointing(relation.key(), relation.target(), kind);
    }

    Stream<CypherRow> about(MappedStatement question, Subject.Kind kind) {
        return pointing(question.key(), question.about(), kind);
    }

    private Stream<CypherRow> pointing(String key, @Nullable MapTarget target, Subject.Kind kind) {
        return target == null || target.kind() != kind
                ? Stream.empty()
                : Stream.of(row(key).text("id", key).text("target", target.key()));
    }

    /// The plain edges from the premises of a standing relation of this kind to the statement that it targets.
    Stream<CypherRow> edges(MappedRelation relation, RelationKind kind) {
        var plain = relation.kind() == kind && !relation.target().isRelation()
                && !relation.passage().withdrawn();
        return plain
                ? premises(relation).map(row -> row.text("target", relation.target().key()))
                : Stream.empty();
    }

    CypherRow locution(MappedLocution locution) {
        var said = locution.attribution();
        var as = locution.as();
        return speaker(locution.statement(), said).text("act", locution.act().name())
                .text("qualified", as == null ? "" : as).text("where", said.where())
                .text("when", said.when());
    }

    private CypherRow row(String element) {
        return new CypherRow(characters, element);
    }
}
