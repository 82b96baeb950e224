package dev.rejoinder.api.rebuild;

import java.util.List;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;
import dev.rejoinder.projections.rebuild.RebuildOrder;
import dev.rejoinder.projections.rebuild.Rebuilder;

/// Takes orders for rebuilds. They write no event: what the debates say stays as it is.
@Controller
class RebuildMutations {

    private final Rebuilder rebuilder;

    private final DebateLog log;

    private final Progress progress;

    RebuildMutations(Rebuilder rebuilder, DebateLog log, Progress progress) {
        this.rebuilder = rebuilder;
        this.log = log;
        this.progress = progress;
    }

    @MutationMapping
    RebuildPayload rebuildGraph(Input input) {
        try {
            return new RebuildPayload(rebuilder.order(order(input)), List.of());
        } catch (RuleViolation violation) {
            return new RebuildPayload(null, List.of(input.error(violation)));
        }
    }

    private RebuildOrder order(Input input) {
        var debate = input.has("debate") ? Optional.of(known(input.debate())) : Optional.<DebateId>empty();
        return new RebuildOrder(debate, input.participant(), Optional.ofNullable(input.idempotencyKey()));
    }

    /// The graph may have a debate that the log does not: rebuilding it is how it goes.
    private DebateId known(DebateId debate) {
        if (log.head(debate).isEmpty() && progress.version(debate) == 0) {
            throw new RuleViolation(new Refusal.NotFound("debate", debate.value(),
                    "There is no debate " + debate));
        }
        return debate;
    }
}
