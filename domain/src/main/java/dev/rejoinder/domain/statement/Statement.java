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
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
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
    record Standing(StatementId id, Wording wording, @Nullable Attribution attribution, Set<SourceId> sources,
            boolean needsSupport) implements Statement {

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

        StatementEvent decide(SetBurdenOfProof command) {
            refuseIf(needsSupport == command.needsSupport(), "needsSupport", needsSupport
                    ? "Statement %s already bears the burden of proof"
                    : "Statement %s bears no burden of proof");
            return needsSupport ? new BurdenLifted(id) : new BurdenPlaced(id);
        }

        StatementWithdrawn decide(WithdrawStatement command) {
            return new StatementWithdrawn(id, command.reason());
        }

        private void refuseIf(boolean same, String field, String sentence) {
            if (same) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, field, sentence.formatted(id));
            }
        }

        private Standing reading(Wording other) {
            return new Standing(id, other, attribution, sources, needsSupport);
        }

        private Standing saidBy(Attribution speaker) {
            return new Standing(id, wording, speaker, sources, needsSupport);
        }

        private Standing citing(SourceId source, boolean cited) {
            var others = new HashSet<>(sources);
            var _ = cited ? others.add(source) : others.remove(source);
            return new Standing(id, wording, attribution, Set.copyOf(others), needsSupport);
        }

        private Standing needing(boolean support) {
            return new Standing(id, wording, attribution, sources, support);
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
        return new Standing(id, wording, null, Set.of(), false);
    }

    static Statement after(@Nullable Statement before, StatementEvent event) {
        return switch (event) {
            case ClaimAdded(var id, _, var wording, _) -> said(id, wording);
            case EvidenceAdded(var id, _, var wording, _) -> said(id, wording);
            case QuestionAsked(var id, _, var wording, _, _) -> said(id, wording);
            case StatementReworded(_, var wording) -> standing(before).reading(wording);
            case StatementAttributed(_, _, var attribution) -> standing(before).saidBy(attribution);
            case SourceCited(_, var source, _) -> standing(before).citing(source, true);
            case SourceUncited(_, var source) -> standing(before).citing(source, false);
            case BurdenPlaced _ -> standing(before).needing(true);
            case BurdenLifted _ -> standing(before).needing(false);
            case CriticalQuestionPosed _ -> standing(before);
            case StatementWithdrawn _ -> new Withdrawn(standing(before));
            case StatementRestored _ -> standing(before);
        };
    }

    private static Standing standing(@Nullable Statement statement) {
        return switch (statement) {
            case Standing standing -> standing;
            case Withdrawn(var before) -> before;
            case null -> throw new IllegalStateException("A statement's history begins with what was said");
        };
    }
}
