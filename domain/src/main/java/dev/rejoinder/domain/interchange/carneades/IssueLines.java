package dev.rejoinder.domain.interchange.carneades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.carneades.StandIns.Kind;
import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes issues: those that the document had and that still are, and one for each statement and its opposite. A
/// statement is in no more than one.
final class IssueLines {

    private static final String INDENTATION = "  ";

    private static final String POSITIONS = "positions";

    private final Plan plan;

    private final StandInLines standIns;

    private final Losses losses;

    private final Names names = new Names();

    private final Set<String> disputed = new HashSet<>();

    IssueLines(Plan plan, StandInLines standIns, Losses losses) {
        this.plan = plan;
        this.standIns = standIns;
        this.losses = losses;
    }

    /// All of them.
    Stream<String> lines() {
        var lines = new ArrayList<String>();
        plan.disputes().forEach((issue, positions) -> lines.add(drawn(issue, positions)));
        plan.leftovers().path(Heading.ISSUES).forEachEntry((issue, value) -> lines.add(kept(issue, value)));
        plan.leftovers().path(Heading.DISPUTES).propertyNames().stream()
                .filter(issue -> !plan.disputes().containsKey(issue)).forEach(this::lose);
        return Stream.concat(lines.stream(), plan.statements().map(this::opposition));
    }

    private String drawn(String issue, Set<String> positions) {
        disputed.addAll(positions);
        var value = Aside.nothing();
        if (plan.leftovers().path(Heading.DISPUTES).path(issue) instanceof ObjectNode object) {
            value.setAll(object);
        }
        positions.forEach(value.putArray(POSITIONS)::add);
        return Yaml.member(INDENTATION, names.reserve(issue), value);
    }

    private String kept(String issue, JsonNode value) {
        var positions = Dispute.of(issue, value, this::listed).positions();
        if (!positions.stream().allMatch(plan.statementNames()::has)) {
            lose(issue);
            return "";
        }
        disputed.addAll(positions);
        return Yaml.member(INDENTATION, names.reserve(issue), value);
    }

    private String listed(String mention) {
        return plan.statementNames().has(mention) ? mention : Formulas.compact(mention);
    }

    private void lose(String issue) {
        losses.lose("", "issue", Treatment.LEFT_OUT,
                "The issue %s of the document is no more what it was".formatted(issue));
    }

    /// The issue between a statement and its opposite, unless one of them is in an issue.
    private String opposition(MappedStatement statement) {
        var opposite = standIns.opposite(statement.key());
        var name = plan.statementNames().of(statement.key());
        if (opposite.isEmpty() || disputed.contains(name) || disputed.contains(opposite)) {
            return "";
        }
        var kept =
                Foreign.of(statement.origins(), GraphDraft.SYSTEM).path(StandInNames.member(Kind.OPPOSITE));
        var issue = Aside.nothing();
        List.of(name, opposite).forEach(issue.putArray(POSITIONS)::add);
        return Yaml.member(INDENTATION, names.reserve(kept.path("issue").asString(opposite)), issue);
    }
}
