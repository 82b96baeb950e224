package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.parts.Pieces;

/// Writes a map part by part: metadata, statements with their stand-ins, issues, arguments, and all else.
final class GraphPieces {

    private final Plan plan;

    private final OursWritten ours;

    private final StandInLines standIns;

    private final StatementLines claims;

    private final ArgumentLines arguments;

    private final IssueLines issues;

    private final RestLines rest;

    private final Section statements = Section.of("statements:\n");

    private final Section reasons = Section.of("arguments:\n");

    private GraphPieces(ArgumentMap map, Losses losses) {
        plan = new Plan(map, losses);
        ours = new OursWritten(plan.statementNames(), plan.argumentNames());
        standIns = new StandInLines(plan);
        claims = new StatementLines(plan, standIns, ours, losses);
        arguments = new ArgumentLines(plan, standIns, ours, losses);
        issues = new IssueLines(plan, standIns, losses);
        rest = new RestLines(plan, ours, losses);
        losses.loseBesides(map.heading());
    }

    /// The document.
    static Stream<String> of(ArgumentMap map, Losses losses) {
        return Pieces.of(List.of(() -> new GraphPieces(map, losses).parts()));
    }

    private Stream<String> parts() {
        return Pieces.of(List.of(() -> Stream.of(rest.metadata()),
                () -> plan.statements().map(claims::lines).map(statements::under),
                () -> plan.relations().map(standIns::about).map(statements::under),
                () -> Stream.of(statements.under(standIns.beyond())),
                () -> Section.of("issues:\n", issues.lines()),
                () -> plan.relations().filter(relation -> !plan.isImplied(relation)).map(arguments::lines)
                        .map(reasons::under),
                () -> rest.arguments().map(reasons::under),
                () -> rest.rest(arguments.schemes()),
                () -> Section.of(Ours.NAME + ":\n  locutions:\n",
                        plan.locutions().map(ours::locution).map(said -> Yaml.item("    ", said)))));
    }
}
