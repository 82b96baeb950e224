package dev.rejoinder.domain.interchange.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;

/// Makes up maps of everything that maps can hold, with lives, and with keys, titles and participants that no format
/// expects.
public final class LivedMaps {

    private static final List<String> ODD =
            List.of("a b", "é:1", "x\u0001y", "x\u0002y", "\uD800", "premise.1:x", "about:",
                    "C:\\users\\u0041",
                    "'\"`", "]]>&<", "line\nline\r", "\uFFFE", "🎵", "end", "{}", "--", "/* */", "$debate");

    private final Random luck;

    private final Map<String, String> names = new HashMap<>();

    private LivedMaps(long seed) {
        this.luck = new Random(seed);
    }

    /// A map of up to `size` statements, the same from the same seed.
    public static DocumentMap map(long seed, int size) {
        var carried = EnumSet.allOf(Carried.class);
        carried.remove(Carried.LOCUTIONS);
        return new LivedMaps(seed).lived(MadeUpMaps.map(seed, size, carried));
    }

    private DocumentMap lived(DocumentMap map) {
        map.said().forEach(statement -> names.put(statement.key(), named(statement.key())));
        map.drawn().forEach(relation -> names.put(relation.key(), named(relation.key())));
        var heading = new MapHeading(map.heading().key(), map.heading().title() + odd(), "", "en", 12,
                "2026-05-01T10:00:00.123Z", List.of(Origin.of("aif", "7")), Map.of());
        return new DocumentMap(heading, map.said().stream().map(this::lived).toList(),
                map.drawn().stream().map(this::lived).toList(), List.of());
    }

    private String named(String key) {
        return luck.nextInt(3) == 0 ? odd() + key.substring(30) : key;
    }

    private String odd() {
        return ODD.get(luck.nextInt(ODD.size()));
    }

    private MappedStatement lived(MappedStatement statement) {
        return new MappedStatement(name(statement.key()), statement.kind(), statement.wording(),
                statement.scope(), statement.sources(), statement.attribution(), name(statement.about()),
                statement.needsSupport(), statement.origins(), passage());
    }

    private MappedRelation lived(MappedRelation relation) {
        return new MappedRelation(name(relation.key()), relation.kind(),
                relation.premises().stream().map(this::name).toList(),
                new MapTarget(relation.target().kind(), name(relation.target().key())), relation.scheme(),
                relation.slots().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, slot -> name(slot.getValue()))),
                relation.reading(), relation.origins(), passage());
    }

    private String name(String key) {
        return names.getOrDefault(key, key);
    }

    private @Nullable MapTarget name(@Nullable MapTarget target) {
        return target == null ? null : new MapTarget(target.kind(), name(target.key()));
    }

    private Passage passage() {
        var phases = new ArrayList<Phase>();
        var from = Instant.parse("2026-05-01T10:00:00.000Z").plusNanos(luck.nextInt(1_000_000_000));
        for (var left = 1 + luck.nextInt(5); left > 0; left--) {
            var until = from
                    .plusNanos(luck.nextBoolean() ? luck.nextInt(1_000_000) : luck.nextInt() + (1L << 32));
            phases.add(new Phase(phases.size() + 1, from, left == 1 ? null : until, luck.nextInt(3) == 0,
                    luck.nextInt(4) == 0 ? null : List.of(Label.values()).get(luck.nextInt(4)),
                    luck.nextInt(9) / 8.0));
            from = until;
        }
        return new Passage(odd(), 1 + luck.nextInt(9), phases.getLast().withdrawn(),
                new Ratings(luck.nextInt(2), luck.nextInt(2), luck.nextInt(2)), phases);
    }
}
