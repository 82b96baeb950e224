package dev.rejoinder.domain.statement;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

/// Where a statement stands. Each state knows what it allows and refuses the rest.
sealed interface Statement {

    StatementId id();

    /// On the table.
    record Standing(StatementId id, Wording wording, @Nullable Attribution attribution, Set<SourceId> sources)
            implements
                Statement {

        StatementReworded decide(RewordStatement command) {
            refuseIf(wording.equals(command.wording()), "text", "Statement %s already reads like this");
            return new StatementReworded(id, command.wording());
        }

        StatementAttributed decide(AttributeStatement command) {
            refuseIf(command.attribution().equals(attribution), "speaker",
                    "Statement %s already has this attribution");
            return new StatementAttributed(id, command.attribution().speakerId(), command.attribution());
        }

        SourceCited decide(CiteSource command) {
            if (sources.contains(command.sourceId())) {
                throw new RuleViolation(new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "source",
                        command.sourceId().value(),
                        "Statement %s already cites source %s".formatted(id, command.sourceId())));
            }
            if (sources.size() >= StatementCommand.SOURCE_LIMIT) {
                throw new RuleViolation(new Refusal.LimitExceeded(Rule.SOURCES_TOO_MANY, "source",
                        StatementCommand.SOURCE_LIMIT, sources.size() + 1,
                        "Statement %s already cites %d sources, the most allowed".formatted(id,
                                sources.size())));
            }
            return new SourceCited(id, command.sourceId(), command.source());
        }

        SourceUncited decide(UnciteSource command) {
            if (!sources.contains(command.sourceId())) {
                throw new RuleViolation(new Refusal.NotFound("source", command.sourceId().value(),
                        "Statement %s does not cite source %s".formatted(id, command.sourceId())));
            }
            return new SourceUncited(id, command.sourceId());
        }

        StatementWithdrawn decide(WithdrawStatement command) {
            return new StatementWithdrawn(id, command.reason());
        }

        private void refuseIf(boolean same, String field, String sentence) {
            if (same) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, field, sentence.formatted(id));
            }
        }
    }

    /// Taken back. It answers only to being restored, and then is what it was.
    record Withdrawn(Standing before) implements Statement {

        @Override
        public StatementId id() {
            return before.id();
        }

        StatementRestored decide(RestoreStatement command) {
            return new StatementRestored(command.statementId());
        }
    }

    static Standing said(StatementId id, Wording wording) {
        return new Standing(id, wording, null, Set.of());
    }

    static Statement after(@Nullable Statement before, StatementEvent event) {
        return switch (event) {
            case ClaimAdded(var id, _, var wording, _) -> said(id, wording);
            case EvidenceAdded(var id, _, var wording, _) -> said(id, wording);
            case QuestionAsked(var id, _, var wording, _, _) -> said(id, wording);
            case StatementReworded(_, var wording) -> {
                var was = standing(before);
                yield new Standing(was.id, wording, was.attribution, was.sources);
            }
            case StatementAttributed(_, _, var attribution) -> {
                var was = standing(before);
                yield new Standing(was.id, was.wording, attribution, was.sources);
            }
            case SourceCited(_, var source, _) -> withSources(before, source, true);
            case SourceUncited(_, var source) -> withSources(before, source, false);
            case StatementWithdrawn _ -> new Withdrawn(standing(before));
            case StatementRestored _ -> standing(before);
        };
    }

    private static Standing withSources(@Nullable Statement before, SourceId source, boolean cited) {
        var was = standing(before);
        var sources = new HashSet<>(was.sources);
        var _ = cited ? sources.add(source) : sources.remove(source);
        return new Standing(was.id, was.wording, was.attribution, Set.copyOf(sources));
    }

    private static Standing standing(@Nullable Statement statement) {
        return switch (statement) {
            case Standing standing -> standing;
            case Withdrawn(var before) -> before;
            case null -> throw new IllegalStateException("A statement's history begins with what was said");
        };
    }
}
