package dev.rejoinder.api.statement;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;

/// The commands of statements.
@Controller
class StatementMutations {

    private final Clerk clerk;

    StatementMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload addClaim(Input input) {
        return clerk.carryOut(input,
                in -> new AddClaim(in.newStatement(), in.debate(), in.wording(), in.scope()));
    }

    @MutationMapping
    Payload askQuestion(Input input) {
        return clerk.carryOut(input,
                in -> new AskQuestion(in.newStatement(), in.debate(), in.wording(), in.scope(), in.about()));
    }

    @MutationMapping
    Payload rewordStatement(Input input) {
        return clerk.carryOut(input, in -> new RewordStatement(in.statement(), in.wording()));
    }

    @MutationMapping
    Payload attributeStatement(Input input) {
        return clerk.carryOut(input, in -> new AttributeStatement(in.statement(), attribution(in)));
    }

    @MutationMapping
    Payload citeSource(Input input) {
        return clerk.carryOut(input,
                in -> new CiteSource(in.statement(), new SourceId(in.newId("source")), source(in)));
    }

    @MutationMapping
    Payload unciteSource(Input input) {
        return clerk.carryOut(input, in -> new UnciteSource(in.statement(), new SourceId(in.id("source"))));
    }

    @MutationMapping
    Payload withdrawStatement(Input input) {
        return clerk.carryOut(input, in -> new WithdrawStatement(in.statement(), in.text("reason")));
    }

    @MutationMapping
    Payload restoreStatement(Input input) {
        return clerk.carryOut(input, in -> new RestoreStatement(in.statement()));
    }

    private static Attribution attribution(Input input) {
        var speaker = input.part("speaker");
        return new Attribution(speaker.text("name"), SpeakerKind.valueOf(speaker.text("kind")),
                input.text("where"), input.text("when"));
    }

    private static Source source(Input input) {
        return new Source(input.text("url"), input.text("title"), input.text("quotation"),
                input.text("accessed"));
    }
}
