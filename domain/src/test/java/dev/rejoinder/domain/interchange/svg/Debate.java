package dev.rejoinder.domain.interchange.svg;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// A small debate on whether engines compose music: a supports, undercut, attack and more of it.
final class Debate {

    static final MapHeading HEADING = new MapHeading("debate", "Engines & music", "May they?", "en", 12,
            "2026-05-01T10:00:00Z", List.of(), Map.of());

    private Debate() {}

    /// Claims a to e; b and c together support a, d attacks a, and e undercuts the support.
    static DocumentMap map() {
        var statements = new ArrayList<MappedStatement>();
        for (var key : List.of("a", "b", "c", "d", "e")) {
            statements.add(claim(key, "Statement %s says that engines compose".formatted(key)));
        }
        return new DocumentMap(HEADING, statements, List.of(
                relation("support", RelationKind.SUPPORT, List.of("b", "c"), MapTarget.statement("a")),
                relation("attack", RelationKind.ATTACK, List.of("d"), MapTarget.statement("a")),
                relation("undercut", RelationKind.ATTACK, List.of("e"), MapTarget.relation("support"))),
                List.of());
    }

    static DocumentMap of(MappedStatement... statements) {
        return new DocumentMap(HEADING, List.of(statements), List.of(), List.of());
    }

    /// The same debate with another relation.
    static DocumentMap with(DocumentMap map, MappedRelation relation) {
        var relations = new ArrayList<>(map.drawn());
        relations.add(relation);
        return new DocumentMap(map.heading(), map.said(), relations, map.recorded());
    }

    static MappedStatement claim(String key, String text) {
        return MappedStatement.claim(key, new Wording(text, ""));
    }

    static MappedRelation relation(String key, RelationKind kind, List<String> premises, MapTarget target) {
        return MappedRelation.plain(key, kind, premises, target);
    }

    static MappedStatement in(MappedStatement statement, Passage passage) {
        return new MappedStatement(statement.key(), statement.kind(), statement.wording(), statement.scope(),
                statement.sources(), statement.attribution(), statement.about(), statement.needsSupport(),
                statement.origins(), passage);
    }

    static MappedRelation in(MappedRelation relation, Passage passage) {
        return new MappedRelation(relation.key(), relation.kind(), relation.premises(), relation.target(),
                relation.scheme(), relation.slots(), relation.reading(), relation.origins(), passage);
    }

    static Passage judged(@Nullable Label label, double strength) {
        var isWithdrawn = false;
        return new Passage("ada", 1, isWithdrawn, Ratings.NONE,
                List.of(new Phase(1, Instant.EPOCH, null, isWithdrawn, label, strength)));
    }

    static Passage withdrawn() {
        return new Passage("ada", 1, true, Ratings.NONE, List.of());
    }
}
