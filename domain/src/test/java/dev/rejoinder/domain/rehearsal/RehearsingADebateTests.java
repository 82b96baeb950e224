package dev.rejoinder.domain.rehearsal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

class RehearsingADebateTests {

    private static final int DEBATES = 100;

    private static final int LINES = 90;

    @Test
    void goesAsTheLedgerSays() {
        for (var seed = 1; seed <= DEBATES; seed++) {
            var script = Script.of(seed, LINES);
            if (differs(script)) {
                var smallest = Shrinking.smallest(script, RehearsingADebateTests::differs);
                fail("Seed %d differs from the ledger; the smallest script that does:%n%s", seed,
                        read(smallest));
            }
        }
    }

    @Test
    void meetsEveryRuleOfADebateInProgress() {
        var met = EnumSet.noneOf(Rule.class);

        for (var seed = 1; seed <= DEBATES; seed++) {
            var ledger = new Ledger();
            Script.opened(Script.of(seed, LINES)).forEach(line -> ledger.hear(line).ifPresent(met::add));
        }

        assertThat(met).isEqualTo(Set.of(Rule.DEBATE_OPEN, Rule.IDENTIFIER_TAKEN, Rule.LABEL_TAKEN,
                Rule.LABEL_UNKNOWN, Rule.NOTHING_TO_CHANGE, Rule.NOT_A_SUPPORT, Rule.NOT_FOUND,
                Rule.NOT_WITHDRAWN, Rule.PREMISES_MISSING, Rule.PREMISE_REPEATED,
                Rule.RELATION_REPEATED, Rule.RELATION_TO_ITSELF, Rule.VERSION_UNKNOWN, Rule.WITHDRAWN));
    }

    @Test
    void shrinksAFailureToTheLinesThatMatter() {
        var lines = IntStream.range(0, LINES).boxed().toList();

        var smallest = Shrinking.smallest(lines, script -> script.containsAll(List.of(3, 41, 59)));

        assertThat(smallest).containsExactly(3, 41, 59);
    }

    private static boolean differs(List<Line> script) {
        var ledger = new Ledger();
        try (var rehearsal = new Rehearsal()) {
            return Script.opened(script).anyMatch(line -> !play(rehearsal, line).equals(ledger.hear(line))
                    || !Outcome.of(rehearsal.history()).equals(ledger.table()));
        }
    }

    private static Optional<Rule> play(Rehearsal rehearsal, Line line) {
        try {
            rehearsal.say(line.command());
            return Optional.empty();
        } catch (RuleViolation violation) {
            return Optional.of(violation.refusal().rule());
        } catch (AggregateNotFoundException missing) {
            return Optional.of(Rule.NOT_FOUND);
        }
    }

    private static String read(List<Line> script) {
        var ledger = new Ledger();
        try (var rehearsal = new Rehearsal()) {
            return Script.opened(script).map(line -> "%s%n  domain %s, ledger %s".formatted(line,
                    play(rehearsal, line), ledger.hear(line))).collect(joining("\n"));
        }
    }
}
