package dev.rejoinder.api.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.relation.RelationCommand;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.Wording;

/// Spells the lines of scripts as the mutations of the schema, each with its input under its name.
final class Spelling {

    private Spelling() {}

    static Map<String, Object> of(Line line) {
        return switch (line) {
            case Line.Joined(var id, var debate, var kind, var premises, var target) ->
                spelled("relate", "relation", id, "debate", debate, "kind", kind, "premises",
                        premises.stream().map(Object::toString).toList(), "target", target(target));
            case Line.Asked(var command) -> of(command);
        };
    }

    private static Map<String, Object> of(DebateBound command) {
        return switch (command) {
            case DebateCommand debate -> of(debate);
            case StatementCommand statement -> of(statement);
            case RelationCommand relation -> of(relation);
            case TakeStance(var debate, _, var subject, var rating) -> spelled("takeStance", "debate", debate,
                    "subject", target(subject), "rating", rating);
            case WithdrawStance(var debate, _, var subject) ->
                spelled("withdrawStance", "debate", debate, "subject", target(subject));
            case RecordOrigin(var debate, var subject, Origin(var system, var id, var foreign)) ->
                spelled("recordOrigin", "debate", debate, "subject", about(subject), "system", system, "id",
                        id, "foreign", foreign);
            case ForgetOrigin(var debate, var subject, var system, var id) ->
                spelled("forgetOrigin", "debate", debate, "subject", about(subject), "system", system, "id",
                        id);
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private static Map<String, Object> of(DebateCommand command) {
        var debate = command.debateId();
        return switch (command) {
            case OpenDebate _ -> throw new IllegalArgumentException("A debate is opened once");
            case RetitleDebate(_, var title) -> spelled("retitleDebate", "debate", debate, "title", title);
            case DescribeDebate(_, var description) ->
                spelled("describeDebate", "debate", debate, "description", description);
            case CloseDebate _ -> spelled("closeDebate", "debate", debate);
            case ReopenDebate _ -> spelled("reopenDebate", "debate", debate);
            case LabelVersion(_, var label, var version) ->
                spelled("labelVersion", "debate", debate, "label", label, "version", version);
            case RemoveLabel(_, var label) -> spelled("removeLabel", "debate", debate, "label", label);
        };
    }

    private static Map<String, Object> of(StatementCommand command) {
        var id = command.statementId();
        return switch (command) {
            case AddClaim(_, var debate, var wording, _) ->
                worded(wording, "addClaim", "debate", debate, "statement", id);
            case AskQuestion(_, var debate, var wording, _, var about) ->
                worded(wording, "askQuestion", "debate", debate, "statement", id, "about", about(about));
            case RewordStatement(_, var wording) -> worded(wording, "rewordStatement", "statement", id);
            case AttributeStatement(_, var said) -> spelled("attributeStatement", "statement", id, "speaker",
                    Map.of("name", said.name(), "kind", said.kind().name()), "where", said.where(), "when",
                    said.when());
            case CiteSource(_, var source, var cited) ->
                spelled("citeSource", "statement", id, "source", source, "title", cited.title());
            case UnciteSource(_, var source) ->
                spelled("unciteSource", "statement", id, "source", source);
            case SetBurdenOfProof(_, var needed) ->
                spelled("setBurdenOfProof", "statement", id, "needsSupport", needed);
            case WithdrawStatement _ -> spelled("withdrawStatement", "statement", id);
            case RestoreStatement _ -> spelled("restoreStatement", "statement", id);
        };
    }

    private static Map<String, Object> of(RelationCommand command) {
        var id = command.relationId();
        return switch (command) {
            case Relate _ -> throw new IllegalArgumentException("Relations are joined");
            case AddCounterclaim(_, var debate, Remark(var said, var wording, _), var target, _) ->
                worded(wording, "addCounterclaim", "debate", debate, "statement", said, "relation", id,
                        "target",
                        target(target));
            case AddEvidence(_, var debate, Remark(var said, var wording, _), var bearing, _) ->
                worded(wording, "addEvidence", "debate", debate, "statement", said, "relation", id, "bearing",
                        bearing.supports() ? "SUPPORTS" : "ATTACKS", "target", target(bearing.target()));
            case AddPremise(_, var premise) -> spelled("addPremise", "relation", id, "premise", premise);
            case RemovePremise(_, var premise) ->
                spelled("removePremise", "relation", id, "premise", premise);
            case AssignScheme(_, var scheme) -> spelled("assignScheme", "relation", id, "scheme", scheme);
            case ReadSupport(_, var reading) -> spelled("readSupport", "relation", id, "reading", reading);
            case ApplyScheme _ -> throw new IllegalArgumentException("No script does this: " + command);
            case AskCriticalQuestion _ ->
                throw new IllegalArgumentException("No script does this: " + command);
            case WithdrawRelation _ -> spelled("withdrawRelation", "relation", id);
            case RestoreRelation _ -> spelled("restoreRelation", "relation", id);
        };
    }

    private static Map<String, Object> worded(Wording wording, String mutation, @Nullable Object... pairs) {
        var spelled = new HashMap<>(input(pairs));
        spelled.put("text", wording.text());
        spelled.put("language", wording.language());
        return Map.of(mutation, spelled);
    }

    private static Map<String, Object> spelled(String mutation, @Nullable Object... pairs) {
        return Map.of(mutation, input(pairs));
    }

    private static Map<String, Object> input(@Nullable Object... pairs) {
        var input = new HashMap<String, Object>();
        for (var index = 0; index < pairs.length; index += 2) {
            var value = pairs[index + 1];
            if (value != null) {
                input.put(String.valueOf(pairs[index]), plain(value));
            }
        }
        return input;
    }

    private static Object plain(Object value) {
        return value instanceof Map || value instanceof List || value instanceof Number
                || value instanceof Boolean
                        ? value
                        : value.toString();
    }

    private static @Nullable Map<String, Object> about(@Nullable Subject subject) {
        return subject == null ? null : target(subject);
    }

    private static Map<String, Object> target(Subject subject) {
        return Map.of(subject.kind().word(), subject.id().toString());
    }
}
