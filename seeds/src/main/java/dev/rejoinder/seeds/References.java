package dev.rejoinder.seeds;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;

/// Checks the keys of a step against what the steps before it have made.
final class References {

    private static final List<String> STATEMENTS =
            List.of("statement", "premise", "premises", "as", "commitments",
                    "commitment", "deed", "charge", "slots");

    private static final List<String> TARGETS = List.of("target", "attacks", "supports", "about", "subject");

    private static final Set<String> LISTS = Set.of("premises", "commitments");

    private static final Set<Verb> DRAWING = Set.of(Verb.COUNTERCLAIM, Verb.EVIDENCE, Verb.ANSWER_CHARGE);

    private final DebateScript script;

    private final Ledger ledger;

    private final Mistakes mistakes;

    References(DebateScript script, Ledger ledger, Mistakes mistakes) {
        this.script = script;
        this.ledger = ledger;
        this.mistakes = mistakes;
    }

    /// Reports every reference of the step that does not hold.
    void check(Step step) {
        step.newKeys().forEach(made -> checkNew(step, made.field(), made.key()));
        STATEMENTS.forEach(field -> checkKnown(step, field, Subject.Kind.STATEMENT));
        if (!DRAWING.contains(step.verb())) {
            checkKnown(step, "relation", Subject.Kind.RELATION);
        }
        TARGETS.forEach(field -> names(step, field).forEach(key -> checkStanding(step, field, key)));
        checkSpeaker(step);
    }

    /// True when the step names something that an earlier, faulty step would have made.
    boolean unclear(Step step) {
        return Stream.of(STATEMENTS, List.of("relation"), TARGETS).flatMap(List::stream)
                .flatMap(field -> names(step, field)).anyMatch(ledger::unclear);
    }

    private void checkNew(Step step, String field, String key) {
        if (!DebateScript.KEY.matcher(key).matches()) {
            mistakes.add(step.line(field),
                    "'%s' is not a key: lower-case words joined by hyphens".formatted(key));
        } else if (ledger.find(key).isPresent()
                || (!field.equals("key") && key.equals(step.text("key")))) {
            mistakes.add(step.line(field),
                    "The key '%s' is taken by an earlier statement or relation".formatted(key));
        }
    }

    private void checkKnown(Step step, String field, Subject.Kind kind) {
        names(step, field).forEach(key -> {
            var entry = ledger.find(key);
            if (entry.isPresent() && entry.get().kind() != kind) {
                mistakes.add(step.line(field), "'%s' is a %s; '%s' needs a %s".formatted(key,
                        entry.get().kind().word(), field, kind.word()));
            } else {
                checkStanding(step, field, key);
            }
        });
    }

    private void checkStanding(Step step, String field, String key) {
        var entry = ledger.find(key);
        if (entry.isEmpty()) {
            mistakes.add(step.line(field), "No earlier step makes '%s'".formatted(key));
        } else if (step.verb() == Verb.RESTORE && entry.get().standing() && !ledger.unclear(key)) {
            mistakes.add(step.line(field), "'%s' stands; it cannot be restored".formatted(key));
        } else if (!mayBeWithdrawn(step.verb(), field) && !entry.get().standing()) {
            mistakes.add(step.line(field), "'%s' was withdrawn by an earlier step".formatted(key));
        }
    }

    private static boolean mayBeWithdrawn(Verb verb, String field) {
        return verb == Verb.RESTORE || (verb == Verb.REMOVE_PREMISE && field.equals("premise"));
    }

    private void checkSpeaker(Step step) {
        Stream.of("by", "accused").filter(_ -> step.verb() != Verb.STANCE).filter(field -> step.has(field))
                .filter(field -> !script.speakers().containsKey(step.text(field)))
                .forEach(field -> mistakes.add(step.line(field),
                        "The speaker '%s' is not declared".formatted(step.text(field))));
        Stream.of("where", "when").filter(field -> step.has(field) && !step.has("by"))
                .forEach(field -> mistakes.add(step.line(field), "'%s' needs 'by'".formatted(field)));
    }

    private static Stream<String> names(Step step, String field) {
        var names = switch (field) {
            case "slots" -> step.fields().section(field).texts();
            case String list when LISTS.contains(list) -> step.fields().texts(list);
            default -> List.of(step.text(field));
        };
        return names.stream().filter(name -> !name.isEmpty());
    }
}
