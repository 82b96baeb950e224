package dev.rejoinder.seeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;

/// A plan in the making: the commands so far, and what they have brought about.
final class Draft {

    private final DebateScript script;

    private final SeedIds ids;

    private final Ledger ledger = new Ledger();

    private final List<Plan.Order> orders = new ArrayList<>();

    Draft(DebateScript script) {
        this.script = script;
        this.ids = new SeedIds(script.key());
    }

    SeedIds ids() {
        return ids;
    }

    DebateId debateId() {
        return ids.debate();
    }

    Ledger ledger() {
        return ledger;
    }

    /// Adds a command that a line of the script asks for.
    void order(int line, DebateBound command) {
        order(line, command, Plan.eventsOf(command));
    }

    private void order(int line, DebateBound command, int events) {
        orders.add(
                new Plan.Order(command, line, orders.isEmpty() ? 0 : orders.getLast().eventsAfter(), events));
    }

    /// Adds a command that gives so many events.
    void order(Step step, DebateBound command, int events) {
        order(step.fields().line(), command, events);
    }

    void order(Step step, DebateBound command) {
        order(step.fields().line(), command);
    }

    /// What the step says, in its own language or else in the script's.
    Wording wording(Step step) {
        return new Wording(step.text("text"),
                step.has("language") ? step.text("language") : script.heading().text("language"));
    }

    /// To whom the step attributes what is said.
    Attribution attribution(Step step) {
        return attribution(step.text("by"), step.text("where"), step.text("when"));
    }

    Attribution attribution(String speaker, String where, String when) {
        var declared = script.speakers().get(speaker);
        if (declared == null) {
            throw new IllegalStateException("The speaker '%s' was not checked".formatted(speaker));
        }
        return new Attribution(declared.text("name"), kind(declared.text("kind")), where, when);
    }

    private static SpeakerKind kind(String word) {
        return Arrays.stream(SpeakerKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new RuleViolation(Rule.NOT_FOUND, "kind",
                        "'%s' is no kind of speaker; person, organisation and publication are"
                                .formatted(word)));
    }

    /// What the step's field names, as something to argue about.
    Subject subject(Step step, String field) {
        return ledger.subject(step.text(field));
    }

    Scheme scheme(Step step) {
        return new Scheme(step.text("scheme"));
    }

    Plan plan(String file) {
        return new Plan(file, debateId(), List.copyOf(orders),
                SeedReport.of(script.key(), script.heading().text("title"), ledger));
    }
}
