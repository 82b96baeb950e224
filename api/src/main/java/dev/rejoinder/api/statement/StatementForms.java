package dev.rejoinder.api.statement;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;

/// How the inputs of commands of statements are read.
@Component
final class StatementForms implements Forms {

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("addClaim", StatementForms::addClaim,
                "askQuestion", StatementForms::askQuestion,
                "rewordStatement", StatementForms::rewordStatement,
                "attributeStatement", StatementForms::attributeStatement,
                "citeSource", StatementForms::citeSource,
                "unciteSource", StatementForms::unciteSource,
                "setBurdenOfProof", StatementForms::setBurdenOfProof,
                "withdrawStatement", StatementForms::withdrawStatement,
                "restoreStatement", StatementForms::restoreStatement);
    }

    static DebateBound addClaim(Input in) {
        return new AddClaim(in.newStatement(), in.debate(), in.wording(), in.scope());
    }

    static DebateBound askQuestion(Input in) {
        return new AskQuestion(in.newStatement(), in.debate(), in.wording(), in.scope(), in.about());
    }

    static DebateBound rewordStatement(Input in) {
        return new RewordStatement(in.statement(), in.wording());
    }

    static DebateBound attributeStatement(Input in) {
        return new AttributeStatement(in.statement(), in.attribution());
    }

    static DebateBound citeSource(Input in) {
        return new CiteSource(in.statement(), new SourceId(in.newId("source")), source(in));
    }

    static DebateBound unciteSource(Input in) {
        return new UnciteSource(in.statement(), new SourceId(in.id("source")));
    }

    static DebateBound setBurdenOfProof(Input in) {
        return new SetBurdenOfProof(in.statement(), in.flag("needsSupport"));
    }

    static DebateBound withdrawStatement(Input in) {
        return new WithdrawStatement(in.statement(), in.text("reason"));
    }

    static DebateBound restoreStatement(Input in) {
        return new RestoreStatement(in.statement());
    }

    private static Source source(Input input) {
        return new Source(input.text("url"), input.text("title"), input.text("quotation"),
                input.text("accessed"));
    }
}
