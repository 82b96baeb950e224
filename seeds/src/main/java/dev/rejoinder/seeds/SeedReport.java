package dev.rejoinder.seeds;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementKind;

/// What a debate holds once its script has been carried out; what the script withdraws is left out. A *charge*
/// is an attack whose scheme says that the speaker is at fault.
public record SeedReport(String debate, String title, Map<StatementKind, Long> statements,
        Map<RelationKind, Long> relations, long undercuts, Map<String, Long> charges) {

    private static final Set<String> CHARGES = Set.of("inconsistent-commitment", "tu-quoque",
            "double-standard", "circumstantial-ad-hominem", "bias", "character-attack");

    static SeedReport of(String debate, String title, Ledger ledger) {
        var said = standing(ledger, Ledger.Said.class);
        var drawn = standing(ledger, Ledger.Drawn.class);
        var attacks =
                drawn.stream().filter(relation -> relation.inference().kind() == RelationKind.ATTACK)
                        .toList();
        return new SeedReport(debate, title, counts(said, Ledger.Said::sort),
                counts(drawn, relation -> relation.inference().kind()),
                attacks.stream().filter(SeedReport::onRelation).count(),
                counts(attacks.stream().filter(SeedReport::isCharge).toList(),
                        attack -> attack.scheme().value()));
    }

    /// The count of all statements.
    public long statementCount() {
        return sum(statements);
    }

    /// The count of all relations.
    public long relationCount() {
        return sum(relations);
    }

    /// The report as a few lines for people.
    public String summary() {
        return """
                %s (%s)
                  %d statements: %s
                  %d relations: %s; %d undercuts
                  %d charges%s
                """.formatted(title, debate, statementCount(), listed(statements), relationCount(),
                listed(relations), undercuts, sum(charges),
                charges.isEmpty() ? "" : ": " + listed(charges));
    }

    private static boolean onRelation(Ledger.Drawn relation) {
        return relation.inference().target().kind() == Subject.Kind.RELATION;
    }

    private static boolean isCharge(Ledger.Drawn relation) {
        return CHARGES.contains(relation.scheme().value());
    }

    private static <E extends Ledger.Entry> List<E> standing(Ledger ledger, Class<E> form) {
        return ledger.entries().stream().filter(entry -> form.isInstance(entry) && entry.standing())
                .map(form::cast).toList();
    }

    private static <E, K extends Comparable<K>> Map<K, Long> counts(List<E> entries, Function<E, K> by) {
        return entries.stream().collect(groupingBy(by, TreeMap::new, counting()));
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <K extends Comparable<K>> String listed(Map<K, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> "%d %s".formatted(count.getValue(),
                        count.getKey().toString().toLowerCase(Locale.ROOT)))
                .collect(joining(", "));
    }
}
