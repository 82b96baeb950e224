package dev.rejoinder.api.scheme;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.StatementId;

/// How the inputs of commands of schemes are read.
@Component
final class SchemeForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("applyScheme", SchemeForms::applyScheme,
                "askCriticalQuestion", SchemeForms::askCriticalQuestion);
    }

    static DebateBound applyScheme(Input in) {
        return new ApplyScheme(in.relation(), in.scheme(), in.parts("slots").stream()
                .map(slot -> new Filling(slot.number("slot"), premise(slot))).toList());
    }

    static DebateBound askCriticalQuestion(Input in) {
        return new AskCriticalQuestion(new RelationId(in.newId("attack")), in.debate(), in.newStatement(),
                new Challenge(in.relation(), in.text("question"), in.has("premise") ? premise(in) : null,
                        in.has("text") ? in.wording() : null));
    }

    private static StatementId premise(Input input) {
        return new StatementId(input.id("premise"));
    }
}
