package dev.rejoinder.api.change;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.Statements;
import reactor.core.publisher.Mono;

/// Says changes in English, all those of one level of a document together: three reads find whatever they speak of.
@Component
class Sentences {

    private final Payloads payloads;

    private final Finders finders;

    Sentences(BatchLoaderRegistry registry, Payloads payloads, Statements statements, Relations relations) {
        this.payloads = payloads;
        this.finders = new Finders(statements::find, relations::find);
        registry.forTypePair(ChangeView.class, String.class).withName("sentences")
                .registerMappedBatchLoader((changes, _) -> Mono.fromSupplier(() -> say(changes)));
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
