package dev.rejoinder.api.verdict;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.change.Cast;
import dev.rejoinder.api.change.Finders;
import dev.rejoinder.api.verdict.Advocate.Goal;
import dev.rejoinder.api.verdict.Explained.Ground;
import dev.rejoinder.api.verdict.Explained.Moved;
import dev.rejoinder.api.verdict.Explained.Remedy;
import dev.rejoinder.api.verdict.Explained.Step;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.Subject.Kind;
import dev.rejoinder.domain.judgement.explanation.Explanation.Cause;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.Statements;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// Says explanations and advice in English; three reads find whatever they speak of.
@Component
class Plea {

    private static final int GROUNDS_TOLD_MAX = 3;

    private final Finders finders;

    Plea(Statements statements, Relations relations) {
        this.finders = new Finders(statements::find, relations::find);
    }

    List<String> sentences(Explained explained) {
        var spokenOf = explained.steps().stream().flatMap(
                step -> Stream.concat(Stream.of(step.about()), told(step).flatMap(
                        ground -> Stream.of(Subject.relation(ground.relationId()), ground.settler()))));
        var cast = cast(spokenOf.toList(), explained.debateVersion());
        var sentences = new ArrayList<String>();
        for (var step : explained.steps()) {
            sentences.add(sentence(step, cast));
            if (step.cause() != Cause.HIT) {
                told(step).map(ground -> sentence(ground, step, cast)).forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static Stream<Ground> told(Step step) {
        return step.grounds().stream().limit(GROUNDS_TOLD_MAX);
    }

    private static String sentence(Step step, Cast cast) {
        var it = upper(name(step.about(), step.debateVersion(), cast));
        return switch (step.cause()) {
            case UNOPPOSED -> it + " stands: nothing is said against it.";
            case ANSWERED ->
                it + " stands: whatever is said against it is answered, and what it needs stands.";
            case HIT -> "%s is refuted, since this stands: %s.".formatted(it,
                    step.grounds().isEmpty() ? "an objection" : hit(step, cast));
            case UNSUPPORTED ->
                it + " is refuted: it bears the burden of proof, and nothing that could support it stands.";
            case CIRCULAR -> it + " is refuted: all that could hold it up needs it first.";
            case STAND_OFF -> it + " is undecided: two sides refute each other.";
            case SELF_DEFEATING -> it + " is undecided: an objection to it leads back to itself.";
            case WAITING -> it + " is undecided: it waits for what is undecided itself.";
            case ABSENT -> it + " takes no part: it was withdrawn, or rests on something withdrawn.";
        };
    }

    private static String hit(Step step, Cast cast) {
        var ground = step.grounds().getFirst();
        var lost = !ground.settler().equals(Subject.relation(ground.relationId()));
        var clause = cast.clause(ground.relationId(), step.debateVersion());
        return lost
                ? "%s, and it cannot hold without %s, which is refuted".formatted(clause,
                        name(ground.settler(), step.debateVersion(), cast))
                : clause;
    }

    private static String sentence(Ground ground, Step step, Cast cast) {
        var relation = upper(cast.noun(ground.relationId(), step.debateVersion()));
        var itself = ground.settler().equals(Subject.relation(ground.relationId()));
        var settler = itself ? "it" : name(ground.settler(), step.debateVersion(), cast);
        return switch (step.label()) {
            case IN -> inSentence(relation, settler, itself,
                    cast.isAttack(ground.relationId(), step.debateVersion()));
            case OUT -> "%s has no effect: %s is refuted.".formatted(relation, settler);
            case UNDECIDED -> "%s is open: %s is undecided.".formatted(relation, settler);
            case ABSENT -> relation + " takes no part.";
        };
    }

    private static String inSentence(String relation, String settler, boolean itself, boolean attack) {
        if (attack) {
            return "%s has no effect: %s is refuted.".formatted(relation, settler);
        }
        return itself
                ? relation + " holds, or asks for nothing."
                : "%s is met: %s stands.".formatted(relation, settler);
    }

    List<Remedy> remedies(List<List<Moved>> sets, VerdictKey key, Goal goal) {
        var cast = cast(sets.stream().flatMap(List::stream).map(Moved::about).toList(), key.version());
        return sets.stream().map(moves -> new Remedy(moves, sentence(moves, goal, cast))).toList();
    }

    private static String sentence(List<Moved> moves, Goal goal, Cast cast) {
        var said = moves.stream().map(move -> switch (move.kind()) {
            case OBJECT -> "an objection to %s".formatted(name(move.about(), move.debateVersion(), cast));
            case UNDERCUT ->
                "an argument that %s does not bear".formatted(name(move.about(), move.debateVersion(), cast));
            case SUPPORT -> "a reason for %s".formatted(name(move.about(), move.debateVersion(), cast));
        }).collect(joining(", and "));
        return "It would %s after %s, unless somebody answers.".formatted(switch (goal) {
            case STAND -> "stand";
            case FALL -> "be refuted";
        }, said);
    }

    private Cast cast(List<Subject> subjects, long version) {
        return Cast.of(pins(subjects, Kind.STATEMENT::equals, version),
                pins(subjects, Kind.RELATION::equals, version),
                finders);
    }

    private static Set<Pin> pins(List<Subject> subjects, Predicate<Kind> wanted, long version) {
        return subjects.stream().filter(subject -> wanted.test(subject.kind()))
                .map(subject -> new Pin(subject.id(), version)).collect(toSet());
    }

    private static String name(Subject subject, long version, Cast cast) {
        return switch (subject.kind()) {
            case STATEMENT -> cast.quote(subject.id(), version);
            case RELATION -> cast.noun(subject.id(), version);
        };
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
