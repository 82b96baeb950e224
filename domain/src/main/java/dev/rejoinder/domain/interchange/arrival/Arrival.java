package dev.rejoinder.domain.interchange.arrival;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.statement.StatementId;

/// Everything that has to be done for a map to be in a debate that is open already, step by step, in an order in which
/// every command finds what it needs. The same map gives the same steps, so that they can be gone through again from
/// any of them on.
public final class Arrival {

    private final DocumentMap map;

    private final Places places;

    private final Naming naming;

    private final Order order;

    private final int[] steps;

    private final Saying saying;

    private final Drawing drawing;

    /// Plans how the map arrives; notes what has to be said otherwise than the map has it.
    public Arrival(DocumentMap map, Identities identities, Losses losses) {
        this.map = map;
        places = new Places(map);
        naming = new Naming(places, identities);
        order = new Order(places, losses);
        steps = order.order();
        saying = new Saying(naming);
        drawing = new Drawing(naming, saying);
        map.drawn().forEach(relation -> Drawing.noteSlots(relation, losses));
    }

    /// How many steps there are.
    public int size() {
        return 1 + steps.length + map.recorded().size();
    }

    /// The step of this number, counted from 0.
    public Step step(int number) {
        if (number == 0) {
            var origins = map.heading().origins();
            return new Step("", Map.of(), Saying.makes(naming.debate(), null, origins),
                    here -> Saying.origins(naming.debate(), null, origins, here));
        }
        return number <= steps.length
                ? arrive(steps[number - 1])
                : speak(map.recorded().get(number - 1 - steps.length));
    }

    private Step arrive(int place) {
        if (!places.isRelation(place)) {
            return saying.alone(places.statement(place), order.isPlain(place));
        }
        var relation = places.relation(place);
        var evidence = order.evidence(place);
        return evidence < 0 ? drawing.alone(relation) : drawing.with(places.statement(evidence), relation);
    }

    /// What a speaker did with a statement is recorded once, whatever they did with it later.
    private Step speak(MappedLocution spoken) {
        var statement = naming.statement(spoken.statement());
        var id = LocutionId.of(spoken.attribution().speakerId(), statement).value();
        return new Step(spoken.statement(), Map.of(), Set.of(id), here -> here.contains(id)
                ? List.of()
                : List.<DebateBound>of(new RecordLocution(naming.debate(), statement, spoken.attribution(),
                        spoken.act(), replacement(spoken))));
    }

    private @Nullable StatementId replacement(MappedLocution spoken) {
        return spoken.as() == null ? null : naming.statement(spoken.as());
    }
}
