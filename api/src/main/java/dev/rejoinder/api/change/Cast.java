package dev.rejoinder.api.change;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// The statements and relations that some sentences speak of, as they stood at the versions of which these tell.
public record Cast(Map<Pin, StatementView> statements, Map<Pin, RelationView> relations) {

    private static final int QUOTED_MAX = 140;

    private static final int PREMISES_MAX = 3;

    static Cast of(Map<ChangeView, RejoinderEvent> events, Finders finders) {
        var wanted = new HashSet<Pin>();
        var drawn = new HashSet<Pin>();
        events.forEach((change, event) -> call(event, change.version(), wanted, drawn));
        return of(wanted, drawn, finders);
    }

    /// Whatever sentences about these statements and relations speak of.
    public static Cast of(Set<Pin> statements, Set<Pin> drawn, Finders finders) {
        var wanted = new HashSet<>(statements);
        var found = new HashMap<>(finders.relations().apply(List.copyOf(drawn)));
        found.putAll(finders.relations().apply(targeted(found.values()).toList()));
        found.values().forEach(relation -> wanted.addAll(ends(relation)));
        return new Cast(finders.statements().apply(List.copyOf(wanted)), found);
    }

    private static void call(RejoinderEvent event, long version, Set<Pin> statements, Set<Pin> relations) {
        switch (event) {
            case StatementEvent statement -> {
                statements.add(new Pin(statement.statementId().value(), version));
                statements.add(new Pin(statement.statementId().value(), version - 1));
                if (statement instanceof CriticalQuestionPosed(_, var challenged, _)) {
                    relations.add(new Pin(challenged, version));
                }
                if (statement instanceof QuestionAsked(_, _, _, _, var about)) {
                    call(about, version, statements, relations);
                }
            }
            case RelationEvent relation -> {
                relations.add(new Pin(relation.relationId().value(), version));
                relations.add(new Pin(relation.relationId().value(), version - 1));
                premise(relation).map(premise -> new Pin(premise, version)).forEach(statements::add);
            }
            case StanceEvent stance -> call(stance.subject(), version, statements, relations);
            case OriginEvent origin -> call(origin.subject(), version, statements, relations);
            case SpeechEvent speech -> named(speech).map(id -> new Pin(id.value(), version))
                    .forEach(statements::add);
            default -> {
            } // what happens to a debate speaks of nothing in it
        }
    }

    private static void call(@Nullable Subject subject, long version, Set<Pin> statements,
            Set<Pin> relations) {
        if (subject != null) {
            (subject.kind() == Subject.Kind.STATEMENT ? statements : relations)
                    .add(new Pin(subject.id(), version));
        }
    }

    private static Stream<StatementId> named(SpeechEvent event) {
        return switch (event) {
            case LocutionRecorded recorded ->
                Stream.of(recorded.statementId(), recorded.as()).filter(Objects::nonNull);
            case ChargeRaised raised -> Stream.of(raised.statementId());
            case ChargeAnswered answered -> Stream.of(answered.statementId(), answered.reply());
        };
    }

    private static Stream<UUID> premise(RelationEvent event) {
        return switch (event) {
            case PremiseAdded(_, var premise) -> Stream.of(premise.value());
            case PremiseRemoved(_, var premise) -> Stream.of(premise.value());
            default -> Stream.empty();
        };
    }

    private static Stream<Pin> targeted(Collection<RelationView> relations) {
        return relations.stream().filter(relation -> relation.subject().kind() == Subject.Kind.RELATION)
                .map(Cast::target).distinct();
    }

    private static Pin target(RelationView relation) {
        return new Pin(relation.subject().id(), relation.debateVersion());
    }

    private static Collection<Pin> ends(RelationView relation) {
        var premises = relation.premisePins().stream().limit(PREMISES_MAX);
        return relation.subject().kind() == Subject.Kind.RELATION
                ? premises.toList()
                : Stream.concat(premises, Stream.of(target(relation))).toList();
    }

    @Nullable
    StatementView statement(UUID id, long version) {
        return statements.get(new Pin(id, version));
    }

    @Nullable
    RelationView relation(UUID id, long version) {
        return relations.get(new Pin(id, version));
    }

    /// What changes speak of is never gone for good.
    static <T> T there(@Nullable T found) {
        if (found == null) {
            throw new BadRequest(ErrorCode.BEING_REDRAWN,
                    "The debate of this change is just being drawn again; ask again");
        }
        return found;
    }

    /// What a statement said, in quotation marks and not at any length.
    public String quote(UUID id, long version) {
        return quote(there(statement(id, version)).text());
    }

    static String quote(String text) {
        var line = text.replaceAll("\\s+", " ");
        return "“%s”".formatted(line.codePointCount(0, line.length()) <= QUOTED_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED_MAX)) + "…");
    }

    /// Whether a relation speaks against its target.
    public boolean isAttack(UUID id, long version) {
        return there(relation(id, version)).kind() == RelationKind.ATTACK;
    }

    /// A relation as a noun, such as the support of one statement by another.
    public String noun(UUID id, long version) {
        return noun(there(relation(id, version)));
    }

    private String noun(RelationView relation) {
        return switch (relation.kind()) {
            case SUPPORT ->
                "the support of %s by %s".formatted(target(relation, "a relation"), premises(relation));
            case ATTACK ->
                "the attack on %s by %s".formatted(target(relation, "a relation"), premises(relation));
            case REPHRASE ->
                "the rephrasing of %s as %s".formatted(target(relation, "a relation"), premises(relation));
            case PREFERENCE ->
                "the preference of %s over %s".formatted(premises(relation), target(relation, "a relation"));
        };
    }

    /// A relation as a sentence of its own, such as one statement supporting another.
    public String clause(UUID id, long version) {
        var relation = there(relation(id, version));
        var several = relation.premiseIds().size() > 1;
        var onRelation = relation.subject().kind() == Subject.Kind.RELATION;
        return "%s %s %s".formatted(premises(relation), switch (relation.kind()) {
            case SUPPORT -> verb(onRelation ? "underpin" : "support", several);
            case ATTACK -> onRelation ? verb("undercut", several) : verb("speak", several) + " against";
            case REPHRASE -> verb("say", several) + " the same as";
            case PREFERENCE -> verb("outweigh", several);
        }, onRelation ? noun(relation.subject().id(), version) : target(relation, ""));
    }

    private static String verb(String verb, boolean several) {
        return several ? verb : verb + "s";
    }

    private String target(RelationView relation, String otherRelation) {
        return relation.subject().kind() == Subject.Kind.RELATION
                ? otherRelation
                : quote(relation.subject().id(), relation.debateVersion());
    }

    private String premises(RelationView relation) {
        var named = relation.premisePins().stream().limit(PREMISES_MAX)
                .map(premise -> quote(premise.id(), premise.version())).collect(joining(" and "));
        var more = relation.premiseIds().size() - PREMISES_MAX;
        return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }
}
