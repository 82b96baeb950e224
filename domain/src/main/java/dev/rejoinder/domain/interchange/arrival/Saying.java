package dev.rejoinder.domain.interchange.arrival;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementKind;

/// How a statement is said.
record Saying(Naming naming) {

    /// By itself; `plainly`, evidence is said as a claim, and a question is asked of the whole debate.
    Step alone(MappedStatement statement, boolean plainly) {
        var id = naming.of(statement);
        var subject = id.subject();
        return new Step(statement.key(), says(statement),
                makes(naming.debate(), subject, statement.origins()), here -> {
                    var commands = new ArrayList<DebateBound>();
                    if (!here.contains(id.value())) {
                        commands.add(statement.kind() == StatementKind.QUESTION
                                ? new AskQuestion(id, naming.debate(), statement.wording(), statement.scope(),
                                        plainly ? null : naming.optional(statement.about()))
                                : new AddClaim(id, naming.debate(), statement.wording(), statement.scope()));
                        commands.addAll(details(statement));
                    }
                    commands.addAll(origins(naming.debate(), subject, statement.origins(), here));
                    return commands;
                });
    }

    Map<UUID, String> says(MappedStatement statement) {
        return Map.of(naming.of(statement).value(), statement.wording().text());
    }

    /// What is known of a statement that was just made.
    List<DebateBound> details(MappedStatement statement) {
        var id = naming.of(statement);
        var commands = new ArrayList<DebateBound>();
        if (statement.attribution() != null) {
            commands.add(new AttributeStatement(id, statement.attribution()));
        }
        for (var index = 0; index < statement.sources().size(); index++) {
            commands.add(new CiteSource(id, naming.source(id, index + 1), statement.sources().get(index)));
        }
        if (statement.needsSupport()) {
            commands.add(new SetBurdenOfProof(id, true));
        }
        return commands;
    }

    /// All that is made where something with these origins is.
    static Set<UUID> makes(DebateId debateId, @Nullable Subject subject, List<Origin> origins) {
        var made = new HashSet<UUID>();
        if (subject != null) {
            made.add(subject.id());
        }
        origins.forEach(
                origin -> made.add(OriginId.of(debateId, subject, origin.system(), origin.id()).value()));
        return made;
    }

    /// Where it came from, as far as that is not on record: what was recorded before stays as it is.
    static List<DebateBound> origins(DebateId debateId, @Nullable Subject subject, List<Origin> origins,
            Set<UUID> here) {
        return origins.stream().map(origin -> new RecordOrigin(debateId, subject, origin))
                .filter(recorded -> !here.contains(recorded.originId().value()))
                .map(DebateBound.class::cast).toList();
    }
}
