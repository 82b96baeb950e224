package dev.rejoinder.api.verdict;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.position.Answer;
import dev.rejoinder.domain.judgement.position.Answer.Found;
import dev.rejoinder.domain.judgement.position.PositionSemantics;
import dev.rejoinder.domain.judgement.position.Positions;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.judging.Hearing;
import dev.rejoinder.projections.judging.Structure;
import dev.rejoinder.projections.verdicts.LabelCounts;
import dev.rejoinder.projections.verdicts.Tallies;

/// What stands in a debate as a whole.
@Controller
class DebateStanding {

    private static final int POSITIONS_MAX = 100;

    private final Courtroom courtroom;

    private final Tallies tallies;

    DebateStanding(Courtroom courtroom, Graph graph) {
        this.courtroom = courtroom;
        this.tallies = new Tallies(graph);
    }

    /// The schema's `Standing`.
    record Standing(LabelSemantics semantics, long debateVersion, LabelCounts statements,
            LabelCounts relations,
            boolean answered, @Nullable String positionCount, List<Position> positions) {}

    /// The schema's `Position`.
    record Position(List<UUID> in, List<UUID> out) {}

    @SchemaMapping(typeName = "Debate")
    Standing standing(DebateView debate, @Argument LabelSemantics semantics, @Argument int positions)
            throws InterruptedException {
        if (positions < 0 || positions > POSITIONS_MAX) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "positions is %d; it can be 0 to %d".formatted(positions, POSITIONS_MAX),
                    Map.of("positions", positions));
        }
        var searched = semantics.positions();
        if (searched == null) {
            var tally = tallies.of(new DebateId(debate.id()), debate.version());
            return new Standing(semantics, debate.version(), tally.statements(), tally.relations(), true,
                    null,
                    List.of());
        }
        return courtroom.hear(debate.id(), debate.version(),
                hearing -> standing(hearing, searched, semantics, debate.version(), positions));
    }

    private Standing standing(Hearing hearing, PositionSemantics searched, LabelSemantics semantics,
            long version,
            int positions) {
        var answer = courtroom.positions(hearing, searched);
        var structure = hearing.structure();
        var statements = counts(hearing, answer, semantics, Subject.Kind.STATEMENT);
        var relations = counts(hearing, answer, semantics, Subject.Kind.RELATION);
        return answer instanceof Found(var found)
                ? new Standing(semantics, version, statements, relations, true, found.count().toString(),
                        positions(found, positions, structure))
                : new Standing(semantics, version, statements, relations, false, null, List.of());
    }

    private static List<Position> positions(Positions found, int most, Structure structure) {
        return found.list(most).stream()
                .map(position -> new Position(ids(position.in(), structure), ids(position.out(), structure)))
                .toList();
    }

    private static List<UUID> ids(List<Integer> elements, Structure structure) {
        return elements.stream().map(element -> structure.subject(element).id()).sorted().toList();
    }

    private static LabelCounts counts(Hearing hearing, Answer answer, LabelSemantics semantics,
            Subject.Kind kind) {
        return LabelCounts.of(IntStream.range(0, hearing.structure().size())
                .filter(element -> hearing.structure().subject(element).kind() == kind)
                .mapToObj(element -> VerdictGiven.of(answer, semantics, hearing.labels(), element, 0).label())
                .collect(groupingBy(label -> label, counting())));
    }
}
