package dev.rejoinder.domain.rehearsal;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.OriginCommand;
import dev.rejoinder.domain.rehearsal.Table.Bond;
import dev.rejoinder.domain.relation.RelationCommand;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.StanceCommand;
import dev.rejoinder.domain.statement.SourceId;
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
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// An independent account of a debate, the rules as plain as they can be told. It shares no code with the
/// aggregates, and learns of commands, not of events.
public final class Ledger {

    private static final class Broken extends RuntimeException {

        private final Rule rule;

        Broken(Rule rule) {
            super(rule.name(), null, false, false);
            this.rule = rule;
        }
    }

    private final Table table = new Table();

    private long version;

    Table table() {
        return table;
    }

    /// Whether the debate takes part in anything but its reopening.
    public boolean open(DebateId debate) {
        return table.holds(debate, "openness", true);
    }

    /// Whether this was ever made.
    public boolean knows(Subject subject) {
        return table.made().contains(subject.id());
    }

    /// The rule that the line breaks, if it breaks one; else the table holds what it brought about.
    public Optional<Rule> hear(Line line) {
        try {
            switch (line) {
                case Line.Joined joined -> join(joined);
                case Line.Asked(StatementCommand command) -> hear(command);
                case Line.Asked(RelationCommand command) -> hear(command);
                case Line.Asked(DebateCommand command) -> hear(command);
                case Line.Asked(StanceCommand command) -> Poll.hear(command, this);
                case Line.Asked(OriginCommand command) -> Names.hear(command, this);
                case Line.Asked(var command) -> throw new IllegalArgumentException(command.toString());
            }
            version += events(line);
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(broken.rule);
        }
    }

    private static int events(Line line) {
        return line instanceof Line.Asked(var command)
                && (command instanceof AddCounterclaim || command instanceof AddEvidence) ? 2 : 1;
    }

    private void hear(DebateCommand command) {
        var id = command.debateId();
        switch (command) {
            case OpenDebate(_, var title, var description) -> {
                table.note(id, "title", title);
                table.note(id, "description", description);
                table.note(id, "openness", true);
            }
            case RetitleDebate(_, var title) -> change(id, "title", title);
            case DescribeDebate(_, var description) -> change(id, "description", description);
            case CloseDebate _ -> table.note(id, "openness", false);
            case ReopenDebate _ -> {
                breaksIf(table.holds(id, "openness", true), Rule.DEBATE_OPEN);
                table.note(id, "openness", true);
            }
            case LabelVersion(_, var label, var labelled) -> label(id, label, labelled);
            case RemoveLabel(_, var label) -> {
                breaksIf(!table.holds(id, "presence of label " + label, true), Rule.LABEL_UNKNOWN);
                table.note(id, "presence of label " + label, false);
            }
        }
    }

    private void label(DebateId id, String label, long labelled) {
        breaksIf(labelled < 1 || labelled > version, Rule.VERSION_UNKNOWN);
        breaksIf(table.holds(id, "presence of label " + label, true), Rule.LABEL_TAKEN);
        breaksIf(table.holds(id, "presence of label " + label, false)
                && !table.holds(id, "label " + label, labelled), Rule.LABEL_TAKEN);
        table.note(id, "label " + label, labelled);
        table.note(id, "presence of label " + label, true);
    }

    private void hear(StatementCommand command) {
        var id = command.statementId();
        switch (command) {
            case AddClaim(_, _, var wording, _) -> say(id, wording);
            case AskQuestion(_, _, var wording, _, var about) -> {
                if (about != null) {
                    needs(about);
                }
                say(id, wording);
            }
            case RewordStatement(_, var wording) -> {
                needs(id.subject());
                change(id, "wording", wording);
            }
            case AttributeStatement(_, var speaker) -> {
                needs(id.subject());
                change(id, "attribution", speaker);
            }
            case CiteSource(_, var source, _) -> cite(id, source, true, Rule.IDENTIFIER_TAKEN);
            case UnciteSource(_, var source) -> cite(id, source, false, Rule.NOT_FOUND);
            case SetBurdenOfProof(_, var needed) -> Poll.need(id, needed, this);
            case WithdrawStatement _ -> withdraw(id.subject());
            case RestoreStatement _ -> {
                needsWithdrawn(id.subject());
                table.standing().add(id.value());
            }
        }
    }

    private void hear(RelationCommand command) {
        var id = command.relationId();
        switch (command) {
            case Relate _ -> throw new IllegalArgumentException("Relations are joined: " + command);
            case AddCounterclaim(_, _, var remark, var target, _) ->
                reply(id, remark, RelationKind.ATTACK, target);
            case AddEvidence(_, _, var remark, var bearing, _) -> reply(id, remark,
                    bearing.supports() ? RelationKind.SUPPORT : RelationKind.ATTACK, bearing.target());
            case AddPremise(_, var premise) -> link(id, premise);
            case RemovePremise(_, var premise) -> unlink(id, premise);
            case AssignScheme(_, var scheme) -> {
                needs(id.subject());
                change(id, "scheme", scheme);
            }
            case ReadSupport(_, var reading) -> {
                breaksIf(bond(id).kind() != RelationKind.SUPPORT, Rule.NOT_A_SUPPORT);
                change(id, "reading", reading);
            }
            case ApplyScheme _ -> throw new IllegalArgumentException("No script does this: " + command);
            case AskCriticalQuestion _ ->
                throw new IllegalArgumentException("No script does this: " + command);
            case WithdrawRelation _ -> withdraw(id.subject());
            case RestoreRelation _ -> {
                needsWithdrawn(id.subject());
                draw(id, requireNonNull(table.bonds().get(id.value())));
                table.standing().add(id.value());
            }
        }
    }

    private void cite(StatementId id, SourceId source, boolean cited, Rule otherwise) {
        needs(id.subject());
        breaksIf(table.holds(id, "source " + source, true) == cited, otherwise);
        table.note(id, "source " + source, cited);
    }

    private void link(RelationId id, StatementId premise) {
        var bond = bond(id);
        breaksIf(premise.subject().equals(bond.target()), Rule.RELATION_TO_ITSELF);
        breaksIf(bond.premises().contains(premise), Rule.PREMISE_REPEATED);
        needs(premise.subject());
        draw(id, bond.with(premise));
    }

    private void unlink(RelationId id, StatementId premise) {
        var bond = bond(id);
        breaksIf(!bond.premises().contains(premise), Rule.NOT_FOUND);
        breaksIf(bond.premises().size() == 1, Rule.PREMISES_MISSING);
        draw(id, bond.without(premise));
    }

    private void join(Line.Joined line) {
        breaksIf(line.premises().isEmpty(), Rule.PREMISES_MISSING);
        var different = new HashSet<StatementId>();
        for (var premise : line.premises()) {
            breaksIf(premise.subject().equals(line.target()), Rule.RELATION_TO_ITSELF);
            breaksIf(!different.add(premise), Rule.PREMISE_REPEATED);
        }
        breaksIf(line.id().subject().equals(line.target()), Rule.RELATION_TO_ITSELF);
        line.premises().forEach(premise -> needs(premise.subject()));
        needs(line.target());
        draw(line.id(), new Bond(line.kind(), different, line.target()));
        begin(line.id());
    }

    private void reply(RelationId id, Remark remark, RelationKind kind, Subject target) {
        var said = remark.statementId();
        breaksIf(List.of(id.subject(), said.subject()).contains(target), Rule.RELATION_TO_ITSELF);
        needs(target);
        say(said, remark.wording());
        draw(id, new Bond(kind, Set.of(said), target));
        begin(id);
    }

    private void say(StatementId id, Wording wording) {
        table.make(id.value());
        table.note(id, "wording", wording);
    }

    private void begin(RelationId id) {
        table.make(id.value());
        table.note(id, "scheme", Scheme.NONE);
        table.note(id, "reading", Reading.PLAIN);
    }

    private Bond bond(RelationId id) {
        needs(id.subject());
        return requireNonNull(table.bonds().get(id.value()));
    }

    private void draw(RelationId id, Bond bond) {
        breaksIf(table.bonds().entrySet().stream().anyMatch(other -> repeats(id.value(), bond, other)),
                Rule.RELATION_REPEATED);
        table.bonds().put(id.value(), bond);
    }

    private boolean repeats(UUID id, Bond bond, Map.Entry<UUID, Bond> other) {
        return !other.getKey().equals(id) && table.standing().contains(other.getKey())
                && other.getValue().equals(bond);
    }

    void change(Object about, String what, Object value) {
        breaksIf(table.holds(about, what, value), Rule.NOTHING_TO_CHANGE);
        table.note(about, what, value);
    }

    private void withdraw(Subject subject) {
        needs(subject);
        table.standing().remove(subject.id());
    }

    private void needsWithdrawn(Subject subject) {
        breaksIf(!table.made().contains(subject.id()), Rule.NOT_FOUND);
        breaksIf(table.standing().contains(subject.id()), Rule.NOT_WITHDRAWN);
    }

    void needs(Subject subject) {
        breaksIf(!table.made().contains(subject.id()), Rule.NOT_FOUND);
        breaksIf(!table.standing().contains(subject.id()), Rule.WITHDRAWN);
    }

    static void breaksIf(boolean broken, Rule rule) {
        if (broken) {
            throw new Broken(rule);
        }
    }
}
