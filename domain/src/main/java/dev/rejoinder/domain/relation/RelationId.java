package dev.rejoinder.domain.relation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.StatementId;

/// Names a relation.
public record RelationId(UUID value) {

    /// The support by which a charge stands: derived from the statement that raises it.
    public static RelationId supporting(StatementId charge) {
        var key = "%s/support".formatted(charge);
        return new RelationId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    /// The relation as something to argue about.
    public Subject subject() {
        return Subject.relation(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
