package dev.rejoinder.api.proof;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.store.StoredEvents.Place;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.debates.DebateView;
import reactor.core.publisher.Mono;

/// The proof of a debate's version, read from the log and not from the graph.
@Controller
@SchemaMapping(typeName = "Debate")
class ProofFields {

    ProofFields(BatchLoaderRegistry registry, Proofs proofs) {
        registry.forTypePair(Place.class, Evidence.class)
                .registerMappedBatchLoader((places, _) -> Mono.fromSupplier(() -> proofs.at(places)));
    }

    @SchemaMapping
    CompletableFuture<@Nullable DebateProof> proof(DebateView debate, @Argument @Nullable Long version,
            DataLoader<Place, @Nullable Evidence> evidence) {
        var place = new Place(new DebateId(debate.id()), version == null ? debate.version() : version);
        return evidence.load(place).thenApply(found -> found == null ? null : found.proof());
    }
}
