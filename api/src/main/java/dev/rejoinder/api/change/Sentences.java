package dev.rejoinder.api.change;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.progress.Progress;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.Statements;
import reactor.core.publisher.Mono;

/// Says changes in English, all those of one level of a document together: three reads find whatever they speak of.
@Component
class Sentences {

    private static final int ATTEMPTS_MAX = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Payloads payloads;

    private final Progress progress;

    private final Finders finders;

    Sentences(BatchLoaderRegistry registry, Payloads payloads, Progress progress, Statements statements,
            Relations relations) {
        this.payloads = payloads;
        this.progress = progress;
        this.finders = new Finders(statements::find, relations::find);
        registry.forTypePair(ChangeView.class, String.class).withName("sentences")
                .registerMappedBatchLoader((changes, _) -> Mono.fromSupplier(() -> sayPatiently(changes)));
    }

    /// An event of a stream is read once: what it speaks of is waited for while its debate is being drawn again.
    private Map<ChangeView, String> sayPatiently(Collection<ChangeView> changes) {
        for (var attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
            try {
                return say(changes);
            } catch (BadRequest refused) {
                if (refused.code() != ErrorCode.BEING_REDRAWN) {
                    throw refused;
                }
                changes.stream().collect(toMap(ChangeView::debateId, ChangeView::version, Math::max)).forEach(
                        (debate, version) -> progress.await(new DebateId(debate), version, PATIENCE));
            }
        }
        return say(changes);
    }

    private Map<ChangeView, String> say(Collection<ChangeView> changes) {
        var events = changes.stream().collect(toMap(change -> change, payloads::event, (one, _) -> one));
        var cast = Cast.of(events, finders);
        var said = new HashMap<ChangeView, String>();
        events.forEach((change, event) -> said.put(change,
                new Telling(cast, change.version()).sentence(change.participant(), event)));
        return said;
    }
}
