package dev.rejoinder.domain.debate;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;

/// A debate as its events leave it. That a closed debate refuses all else is the journal's rule, since it holds
/// for statements and relations too.
record Debate(DebateId id, String title, String description, boolean open, Labels labels) {

    static DebateOpened decide(OpenDebate command) {
        return new DebateOpened(command.debateId(), command.title(), command.description());
    }

    DebateRetitled decide(RetitleDebate command) {
        refuseSame("title", title, command.title());
        return new DebateRetitled(id, command.title());
    }

    DebateDescribed decide(DescribeDebate command) {
        refuseSame("description", description, command.description());
        return new DebateDescribed(id, command.description());
    }

    DebateClosed decide(CloseDebate command) {
        return new DebateClosed(id, command.reason());
    }

    DebateReopened decide(ReopenDebate command) {
        if (open) {
            throw new RuleViolation(Rule.DEBATE_OPEN, "debate",
                    "Debate %s is open; it cannot be reopened".formatted(command.debateId()));
        }
        return new DebateReopened(id);
    }

    VersionLabelled decide(LabelVersion command, DebateRegister register) {
        return labels.decide(command, register.version(id));
    }

    LabelRemoved decide(RemoveLabel command) {
        return labels.decide(command);
    }

    private void refuseSame(String field, String before, String after) {
        if (before.equals(after)) {
            throw new RuleViolation(Rule.NOTHING_TO_CHANGE, field,
                    "Debate %s already has this %s".formatted(id, field));
        }
    }

    static Debate opened(DebateOpened event) {
        return new Debate(event.debateId(), event.title(), event.description(), true, Labels.NONE);
    }

    Debate after(DebateEvent event) {
        return switch (event) {
            case DebateOpened opened -> opened(opened);
            case DebateRetitled(_, var newTitle) -> new Debate(id, newTitle, description, open, labels);
            case DebateDescribed(_, var newDescription) ->
                new Debate(id, title, newDescription, open, labels);
            case DebateClosed _ -> new Debate(id, title, description, false, labels);
            case DebateReopened _ -> new Debate(id, title, description, true, labels);
            case VersionLabelled labelled ->
                new Debate(id, title, description, open, labels.with(labelled));
            case LabelRemoved removed -> new Debate(id, title, description, open, labels.without(removed));
        };
    }
}
