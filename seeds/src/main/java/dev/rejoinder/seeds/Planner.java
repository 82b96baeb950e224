package dev.rejoinder.seeds;

import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// Turns a script into commands. Every step is checked, also after the first mistake; a step that names what a
/// faulty one would have made is passed over, so that each mistake is reported once.
final class Planner {

    private static final Set<Verb> RELATING =
            Set.of(Verb.SUPPORT, Verb.ATTACK, Verb.REPHRASE, Verb.PREFERENCE);

    private final DebateScript script;

    private final Mistakes mistakes;

    private final Draft draft;

    private final References references;

    private Planner(DebateScript script, Mistakes mistakes) {
        this.script = script;
        this.mistakes = mistakes;
        this.draft = new Draft(script);
        this.references = new References(script, draft.ledger(), mistakes);
    }

    /// The plan, unless the script has mistakes.
    static Optional<Plan> plan(DebateScript script, Mistakes mistakes) {
        var planner = new Planner(script, mistakes);
        planner.open();
        script.speakers().forEach(planner::checkSpeaker);
        script.steps().forEach(planner::take);
        return mistakes.count() == 0 ? Optional.of(planner.draft.plan(mistakes.file())) : Optional.empty();
    }

    private void open() {
        var heading = script.heading();
        if (heading.has("language")) {
            guard(heading, () -> new Wording("any text", heading.text("language")));
        }
        if (heading.has("title")) {
            guard(heading, () -> draft.order(heading.line("title"), new OpenDebate(draft.debateId(),
                    heading.text("title"), heading.text("description"))));
        }
    }

    private void checkSpeaker(String key, Section speaker) {
        if (speaker.has("name") && speaker.has("kind")) {
            guard(speaker, () -> draft.attribution(key, "", ""));
        }
    }

    private void take(Step step) {
        var before = mistakes.count();
        step.verb().check(step.fields());
        references.check(step);
        var clear = mistakes.count() == before && !references.unclear(step);
        if (clear) {
            guard(step.fields(), () -> carryOut(step));
        }
        if (!clear || mistakes.count() > before) {
            step.newKeys().forEach(made -> obscure(step.verb(), made));
        }
    }

    private void obscure(Verb verb, Step.NewKey made) {
        var relation = RELATING.contains(verb) || made.relating();
        if (draft.ledger().find(made.key()).isEmpty()) {
            draft.ledger().put(made.key(),
                    new Ledger.Unclear(relation ? Subject.Kind.RELATION : Subject.Kind.STATEMENT));
        }
    }

    /// Reports what the domain refuses, at the field that it names.
    private void guard(Section fields, Runnable work) {
        try {
            work.run();
        } catch (RuleViolation violation) {
            var field = violation.refusal().field().replaceFirst(".*speaker\\.|\\..*", "");
            mistakes.add(fields.line(field), violation.refusal().message());
        }
    }

    private void carryOut(Step step) {
        var statements = new StatementSteps(draft);
        var relations = new RelationSteps(draft);
        var speech = new SpeechSteps(draft);
        var schemes = new SchemeSteps(draft);
        var verdicts = new VerdictSteps(draft);
        switch (step.verb()) {
            case CLAIM -> statements.claim(step);
            case COUNTERCLAIM -> statements.counterclaim(step);
            case EVIDENCE -> statements.evidence(step);
            case QUESTION -> statements.question(step);
            case SUPPORT, ATTACK, REPHRASE, PREFERENCE ->
                relations.relate(step, RelationKind.valueOf(step.verb().name()));
            case REWORD -> statements.reword(step);
            case ATTRIBUTE -> statements.attribute(step);
            case CITE -> statements.cite(step);
            case SCHEME -> schemes.scheme(step);
            case ADD_PREMISE -> relations.addPremise(step);
            case REMOVE_PREMISE -> relations.removePremise(step);
            case LOCUTION -> speech.locution(step);
            case CHARGE -> speech.charge(step);
            case ANSWER_CHARGE -> speech.answer(step);
            case STANCE -> verdicts.stance(step);
            case BURDEN -> verdicts.burden(step);
            case READING -> verdicts.reading(step);
            case CRITICAL_QUESTION -> schemes.ask(step);
            case WITHDRAW -> withdraw(step, statements, relations);
            case RESTORE -> restore(step, statements, relations);
        }
    }

    private static void withdraw(Step step, StatementSteps statements, RelationSteps relations) {
        if (step.has("statement")) {
            statements.withdraw(step);
        } else {
            relations.withdraw(step);
        }
    }

    private static void restore(Step step, StatementSteps statements, RelationSteps relations) {
        if (step.has("statement")) {
            statements.restore(step);
        } else {
            relations.restore(step);
        }
    }
}
