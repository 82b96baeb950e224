package dev.rejoinder.api.material;

import java.util.List;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.Scheme;

/// The same commands without the schemes that they name.
final class Plainly {

    private Plainly() {}

    static List<DebateBound> of(List<DebateBound> commands) {
        return commands.stream().filter(command -> !(command instanceof ApplyScheme)).map(Plainly::plain)
                .toList();
    }

    private static DebateBound plain(DebateBound command) {
        return switch (command) {
            case Relate relate ->
                new Relate(relate.relationId(), relate.debateId(), relate.inference(), Scheme.NONE);
            case AddEvidence evidence -> new AddEvidence(evidence.relationId(), evidence.debateId(),
                    evidence.remark(), evidence.bearing(), Scheme.NONE);
            default -> command;
        };
    }
}
