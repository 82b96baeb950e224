package dev.rejoinder.api.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.commitment.Commitment;
import dev.rejoinder.domain.commitment.Inconsistency;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.SnapshotRelation;

/// What a charge of what was found would need. The words that a commitment by argument rests on are the premises of
/// that argument; the target is the first standing support that rests on the speaker's credibility.
public record ChargeDraft(ChargeKind kind, List<UUID> commitments, @Nullable UUID deed,
        @Nullable UUID target) {

    static @Nullable ChargeDraft of(Inconsistency found, Fold fold) {
        var kind = switch (found.detector()) {
            case CONTRADICTION, ARGUES_BOTH_WAYS, REJECTED_CONSEQUENCE -> ChargeKind.INCONSISTENT_COMMITMENT;
            case DOUBLE_STANDARD -> ChargeKind.DOUBLE_STANDARD;
            case WORD_AGAINST_DEED -> ChargeKind.TU_QUOQUE;
            case CHANGED_MIND, SAID_IN_PASSING -> null;
        };
        return kind == null
                ? null
                : new ChargeDraft(kind,
                        found.commitments().stream().flatMap(each -> words(each, fold)).distinct().toList(),
                        kind == ChargeKind.TU_QUOQUE ? found.evidence().getFirst().id() : null,
                        target(found.speaker(), fold));
    }

    private static Stream<UUID> words(Commitment commitment, Fold fold) {
        var evidence = commitment.tenet().ground().evidence();
        return evidence.kind() == Subject.Kind.STATEMENT
                ? Stream.of(evidence.id())
                : requireNonNull(fold.relation(evidence.id())).premises().stream();
    }

    private static @Nullable UUID target(SpeakerId speaker, Fold fold) {
        return fold.relations().filter(relation -> relation.withdrawal() == null)
                .filter(relation -> SchemeCatalogue.find(relation.scheme())
                        .filter(CatalogueScheme::bearsCredibility).isPresent())
                .filter(relation -> drawsOn(speaker, relation, fold)).map(SnapshotRelation::id).findFirst()
                .orElse(null);
    }

    private static boolean drawsOn(SpeakerId speaker, SnapshotRelation relation, Fold fold) {
        return Stream.concat(relation.premises().stream(), Stream.of(relation.target().id()))
                .map(fold::statement)
                .anyMatch(statement -> statement != null && statement.attribution() != null
                        && statement.attribution().speakerId().equals(speaker.value()));
    }
}
