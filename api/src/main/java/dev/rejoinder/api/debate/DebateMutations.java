package dev.rejoinder.api.debate;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateId;

/// The commands of debates.
@Controller
class DebateMutations {

    private final Clerk clerk;

    DebateMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload openDebate(Input input) {
        return clerk.carryOut(input, in -> new OpenDebate(new DebateId(in.newId("debate")), in.text("title"),
                in.text("description")));
    }

    @MutationMapping
    Payload retitleDebate(Input input) {
        return clerk.carryOut(input, in -> new RetitleDebate(in.debate(), in.text("title")));
    }

    @MutationMapping
    Payload describeDebate(Input input) {
        return clerk.carryOut(input, in -> new DescribeDebate(in.debate(), in.text("description")));
    }

    @MutationMapping
    Payload closeDebate(Input input) {
        return clerk.carryOut(input, in -> new CloseDebate(in.debate(), in.text("reason")));
    }

    @MutationMapping
    Payload reopenDebate(Input input) {
        return clerk.carryOut(input, in -> new ReopenDebate(in.debate()));
    }
}
