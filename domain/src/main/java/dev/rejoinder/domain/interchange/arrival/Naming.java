package dev.rejoinder.domain.interchange.arrival;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementId;

/// What the things on a map are called in the debate.
record Naming(Places places, Identities identities) {

    DebateId debate() {
        return identities.debateId();
    }

    StatementId of(MappedStatement statement) {
        return new StatementId(identities.of(statement.key(), statement.origins()));
    }

    RelationId of(MappedRelation relation) {
        return new RelationId(identities.of(relation.key(), relation.origins()));
    }

    StatementId statement(String key) {
        return of(places.statement(places.of(key)));
    }

    Subject subject(MapTarget target) {
        return new Subject(target.kind(), id(target));
    }

    @Nullable
    Subject optional(@Nullable MapTarget target) {
        return target == null ? null : subject(target);
    }

    private UUID id(MapTarget target) {
        var place = places.of(target);
        return target.isRelation() ? of(places.relation(place)).value() : of(places.statement(place)).value();
    }

    SourceId source(StatementId statement, int number) {
        return identities.source(statement, number);
    }
}
