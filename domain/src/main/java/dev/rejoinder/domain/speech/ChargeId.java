package dev.rejoinder.domain.speech;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.StatementId;

/// Names a charge: derived from the statement that raises it, as is everything that comes with it.
public record ChargeId(UUID value) {

    /// The charge that this statement raises.
    public static ChargeId of(StatementId charge) {
        return new ChargeId(derived(charge, "charge"));
    }

    /// The evidence that the accused is on record with the statement, by having made it or in another way.
    static StatementId onRecord(StatementId charge, StatementId commitment, boolean made) {
        return new StatementId(derived(charge, (made ? "made/" : "did/") + commitment));
    }

    /// The evidence of the deed, where the charge brings it.
    static StatementId deed(StatementId charge) {
        return new StatementId(derived(charge, "deed"));
    }

    /// The attack of the charge on its target.
    static RelationId attack(StatementId charge) {
        return new RelationId(derived(charge, "attack"));
    }

    private static UUID derived(StatementId charge, String what) {
        return UUID.nameUUIDFromBytes("%s/%s".formatted(charge, what).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
