package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.speech.Locution;
import tools.jackson.databind.node.ObjectNode;

/// Reads what speakers did with statements, which is data of references to these:
/// `[A] {locution: {act: denied, by: "Ada"}}`.
final class LocutionReading {

    private static final String ACT = "act";

    private static final String FOR = "for";

    private final Map<Element, String> names;

    private final Set<String> statements;

    private final Losses losses;

    LocutionReading(Map<Element, String> names, Set<String> statements, Losses losses) {
        this.names = names;
        this.statements = statements;
        this.losses = losses;
    }

    private record Placed(long position, MappedLocution locution) {}

    /// All of them, in the order of the document.
    List<MappedLocution> read() {
        var read = new ArrayList<Placed>();
        names.forEach((element, key) -> {
            for (var member : element.members()) {
                if (member.content() == null
                        && member.data().path(Marks.LOCUTION) instanceof ObjectNode data) {
                    read(key, data).ifPresent(locution -> read.add(new Placed(member.position(), locution)));
                }
            }
        });
        return read.stream().sorted(Comparator.comparingLong(Placed::position)).map(Placed::locution)
                .toList();
    }

    private Optional<MappedLocution> read(String key, ObjectNode data) {
        var attribution = Attributions.take(data.deepCopy());
        var act = act(Words.of(data, ACT));
        var other = Words.of(data, FOR);
        if (attribution.isEmpty() || act.isEmpty() || (!other.isEmpty() && !statements.contains(other))) {
            losses.lose(key, Marks.LOCUTION, Treatment.LEFT_OUT,
                    "The data does not say who did what with it");
            return Optional.empty();
        }
        return Optional
                .of(new MappedLocution(key, attribution.get(), act.get(), other.isEmpty() ? null : other));
    }

    private static Optional<Locution> act(String word) {
        for (var act : Locution.values()) {
            if (word(act).equals(word)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private static String word(Locution act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /// What a speaker did, as data of a reference.
    static ObjectNode data(MappedLocution locution, String other) {
        var data = Foreign.nothing();
        var told = data.putObject(Marks.LOCUTION);
        told.put(ACT, word(locution.act()));
        Attributions.put(told, locution.attribution());
        Words.put(told, FOR, other);
        return data;
    }
}
