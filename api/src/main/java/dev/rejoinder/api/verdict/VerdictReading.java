package dev.rejoinder.api.verdict;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.verdicts.Verdict;
import dev.rejoinder.projections.verdicts.VerdictKey;
import dev.rejoinder.projections.verdicts.Verdicts;

/// Finds verdicts: those that are kept in the graph in one read for all of a level of a document, all others by judging
/// the debate.
@Component
class VerdictReading {

    static final String LOADER = "verdicts";

    private final Courtroom courtroom;

    VerdictReading(BatchLoaderRegistry registry, Graph graph, Courtroom courtroom) {
        this.courtroom = courtroom;
        var verdicts = new Verdicts(graph);
        registry.forTypePair(VerdictKey.class, Verdict.class).withName(LOADER).registerMappedBatchLoader(
                (keys, _) -> Mono
                        .<Map<VerdictKey, Verdict>>fromSupplier(() -> verdicts.find(List.copyOf(keys))));
    }

    CompletableFuture<VerdictGiven> verdict(VerdictKey key, LabelSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> loader) throws InterruptedException {
        var searched = semantics.positions();
        if (searched == null) {
            return kept(key, loader).thenApply(found -> VerdictGiven.grounded(found.label(), key.version()));
        }
        return CompletableFuture.completedFuture(courtroom.hear(key.debateId(), key.version(),
                hearing -> VerdictGiven.of(courtroom.positions(hearing, searched), semantics,
                        hearing.labels(),
                        Courtroom.element(hearing, key.subject()), key.version())));
    }

    CompletableFuture<@Nullable StrengthGiven> strength(VerdictKey key, StrengthSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> loader) throws InterruptedException {
        if (semantics == StrengthSemantics.QUADRATIC_ENERGY) {
            return kept(key, loader)
                    .<@Nullable StrengthGiven>thenApply(found -> StrengthGiven.of(found, key.version()));
        }
        return CompletableFuture
                .completedFuture(courtroom.<@Nullable StrengthGiven>hear(key.debateId(), key.version(),
                        hearing -> StrengthGiven.of(hearing, semantics,
                                Courtroom.element(hearing, key.subject()),
                                key.version())));
    }

    private static CompletableFuture<Verdict> kept(VerdictKey key,
            DataLoader<VerdictKey, @Nullable Verdict> loader) {
        return loader.load(key).thenApply(found -> there(found, key.subject()));
    }

    private static Verdict there(@Nullable Verdict found, UUID subject) {
        if (found == null) {
            throw new BadRequest(ErrorCode.BEING_REDRAWN,
                    "There is no verdict on %s yet, since its debate is just being drawn again; ask again"
                            .formatted(subject));
        }
        return found;
    }
}
