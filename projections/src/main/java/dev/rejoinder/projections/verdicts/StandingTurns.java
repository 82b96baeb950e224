package dev.rejoinder.projections.verdicts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Place;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;
import dev.rejoinder.projections.verdicts.StandingTurn.Former;

/// How the standing of something came about: each version at which its label became another one, or its strength moved
/// by more than a step from what was listed last. The filter names the `debate` and the `step`.
public final class StandingTurns implements Listing<StandingTurn> {

    /// The list.
    public static final StandingTurns LIST = new StandingTurns();

    private static final int VERDICTS_MAX = 100_000;

    private static final String READ = """
            UNWIND $keys AS key
            MATCH (v:Verdict) WHERE v.debateId = $debate AND v.subjectId = key.id AND v.since <= key.version
            RETURN key.n AS n, v.since AS since, v.label AS label, v.strength AS strength
            ORDER BY n, since LIMIT $limit
            """;

    private StandingTurns() {}

    /// The filter of the list.
    public static Map<String, Object> filter(String debate, double step) {
        return Map.of("debate", debate, "step", step);
    }

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Map<Pin, Slice<StandingTurn>> read(Graph graph, List<Pin> owners, Map<String, Object> filter,
            Window window) {
        var slices = new HashMap<Pin, Slice<StandingTurn>>();
        turns(graph, owners, filter).forEach((owner, turns) -> slices.put(owner, slice(turns, window)));
        return slices;
    }

    private static Slice<StandingTurn> slice(List<StandingTurn> turns, Window window) {
        var low = window.after() == null ? -1 : window.after().number();
        var high = window.before() == null ? Long.MAX_VALUE : window.before().number();
        var within = turns.stream().filter(turn -> low < turn.version() && turn.version() < high).toList();
        return Slice.of((window.backward() ? within.reversed() : within).stream().limit(window.size() + 1L)
                .map(turn -> new Slice.Item<>(turn, Place.at(turn.version()))).toList(), window);
    }

    @Override
    public Map<Pin, Long> totals(Graph graph, List<Pin> owners, Map<String, Object> filter) {
        return turns(graph, owners, filter).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (long) entry.getValue().size()));
    }

    private static Map<Pin, List<StandingTurn>> turns(Graph graph, List<Pin> owners,
            Map<String, Object> filter) {
        var parameters = new HashMap<>(Pin.keys(owners));
        parameters.putAll(filter);
        parameters.put("limit", VERDICTS_MAX);
        var rows =
                graph.read(READ, parameters).stream().collect(Collectors.groupingBy(row -> row.number("n")));
        var turns = new HashMap<Pin, List<StandingTurn>>();
        for (var n = 0; n < owners.size(); n++) {
            turns.put(owners.get(n), turns(rows.getOrDefault((long) n, List.of()), filter));
        }
        return turns;
    }

    private static List<StandingTurn> turns(List<Row> rows, Map<String, Object> filter) {
        var debate = UUID.fromString((String) requireNonNull(filter.get("debate")));
        var step = (double) requireNonNull(filter.get("step"));
        var turns = new ArrayList<StandingTurn>();
        for (var row : rows) {
            var label = Label.valueOf(row.text("label"));
            var strength = row.score("strength");
            var last = turns.isEmpty() ? null : turns.getLast();
            if (last == null || last.label() != label || Math.abs(last.strength() - strength) > step) {
                turns.add(new StandingTurn(debate, row.number("since"), label, strength, former(last)));
            }
        }
        return turns;
    }

    private static @Nullable Former former(@Nullable StandingTurn last) {
        return last == null ? null : new Former(last.label(), last.strength());
    }

    @Override
    public Stream<String> statements() {
        return Stream.of(READ);
    }
}
