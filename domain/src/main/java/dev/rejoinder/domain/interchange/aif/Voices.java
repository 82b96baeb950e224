package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.SpeakerKind;

/// Who said a statement, and who sides with or against it, as far as locutions and illocutions tell for certain.
final class Voices {

    private static final Set<String> NO_ASSERTIONS = Set.of("agreeing", "disagreeing", "challenging",
            "pure-challenging", "assertive-challenging", "rhetorical-challenging");

    private static final Map<String, Locution> ACTS =
            Map.of("agreeing", Locution.AGREED, "disagreeing", Locution.DISAGREED);

    private final NodeGraph graph;

    private final Groups incoming;

    private final Illocutions illocutions;

    private final Map<String, String> names = new HashMap<>();

    private final Map<Integer, Entry> entries = new HashMap<>();

    Voices(NodeGraph graph, Groups incoming, Illocutions illocutions) {
        this.graph = graph;
        this.incoming = incoming;
        this.illocutions = illocutions;
        graph.entries().forEach(entry -> {
            if (entry.list().equals("participants")) {
                note(entry.text());
            } else if (entry.list().equals("locutions") && entry.node() != NodeGraph.NOWHERE) {
                entries.computeIfAbsent(entry.node(), _ -> entry(entry.text()));
            }
        });
    }

    private record Entry(String person, String start) {}

    /// Somebody, and when they spoke, as documents write moments.
    record Voice(String name, String start) {

        private boolean isOf(Voice other) {
            return SpeakerId.of(SpeakerKind.PERSON, name)
                    .equals(SpeakerId.of(SpeakerKind.PERSON, other.name));
        }
    }

    /// What somebody did with a statement.
    record Act(Voice voice, Locution locution) {}

    private void note(String participant) {
        Json.parseIfObject(participant).ifPresent(object -> NodeIds.read(object.get("participantID"))
                .ifPresent(id -> names.putIfAbsent(id, Saying.name(object))));
    }

    private static Entry entry(String text) {
        var entry = Json.parse(text);
        return new Entry(NodeIds.read(entry.get("personID")).orElse(""), Json.member(entry, "start"));
    }

    private @Nullable Voice voice(int locution) {
        var entry = entries.getOrDefault(locution, new Entry("", ""));
        var known = names.getOrDefault(entry.person(), "");
        var name = known.isEmpty() ? graph.hint(locution) : known;
        return name.isBlank() ? null : new Voice(name, entry.start());
    }

    /// By whom the statement was said first.
    Optional<Voice> author(int statement) {
        return illocutions.of(statement, incoming)
                .filter(illocution -> !NO_ASSERTIONS.contains(graph.hint(illocution)))
                .map(illocutions::locution).filter(locution -> locution != Illocutions.NONE)
                .mapToObj(this::voice).filter(voice -> voice != null).findFirst();
    }

    /// Who sides with or against the statement of this author, each in each way once.
    List<Act> acts(int statement, Voice author) {
        var seen = new HashSet<>();
        var acts = new ArrayList<Act>();
        illocutions.of(statement, incoming).forEach(illocution -> {
            var act = ACTS.get(graph.hint(illocution));
            var turn = illocutions.turn(illocution);
            var voice = act == null || turn == Illocutions.NONE ? null : voice(turn);
            if (act != null && voice != null && !voice.isOf(author) && seen.add(List.of(voice.name(), act))) {
                acts.add(new Act(voice, act));
            }
        });
        return acts;
    }
}
