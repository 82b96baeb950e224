package dev.rejoinder.domain.interchange.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.origin.Origin;

/// Documents of tests, read and written.
public final class Documents {

    private Documents() {}

    /// The map that the document is.
    public static DocumentMap read(MapReader reader, String document, Losses losses) {
        return read(reader, document.getBytes(UTF_8), losses);
    }

    /// The map that the document is.
    public static DocumentMap read(MapReader reader, byte[] document, Losses losses) {
        try {
            return reader.read(new ByteArrayInputStream(document), losses);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The document that the map is.
    public static String written(MapWriter writer, ArgumentMap map, Losses losses) {
        try (var pieces = writer.write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    /// The map without its origins in this system.
    public static DocumentMap without(String system, DocumentMap map) {
        Predicate<Origin> other = origin -> !origin.system().equals(system);
        var heading = map.heading();
        return new DocumentMap(
                new MapHeading(heading.key(), heading.title(), heading.description(), heading.language(),
                        heading.version(), heading.at(), heading.origins().stream().filter(other).toList(),
                        heading.besides()),
                map.said().stream()
                        .map(element -> element.from(element.origins().stream().filter(other).toList()))
                        .toList(),
                map.drawn().stream()
                        .map(element -> element.from(element.origins().stream().filter(other).toList()))
                        .toList(),
                map.recorded());
    }

    /// The map with this heading.
    public static DocumentMap headed(MapHeading heading, DocumentMap map) {
        return new DocumentMap(heading, map.said(), map.drawn(), map.recorded());
    }

    /// The same statement, withdrawn.
    public static MappedStatement withdrawn(MappedStatement statement) {
        return new MappedStatement(statement.key(), statement.kind(), statement.wording(), statement.scope(),
                statement.sources(), statement.attribution(), statement.about(), statement.needsSupport(),
                statement.origins(), gone());
    }

    /// The same relation, withdrawn.
    public static MappedRelation withdrawn(MappedRelation relation) {
        return passing(relation, gone());
    }

    /// The same relation, which came and went so.
    public static MappedRelation passing(MappedRelation relation, Passage passage) {
        return new MappedRelation(relation.key(), relation.kind(), relation.premises(), relation.target(),
                relation.scheme(), relation.slots(), relation.reading(), relation.origins(), passage);
    }

    private static Passage gone() {
        return new Passage("ada", 3, true, Ratings.NONE, List.of());
    }

    /// A map of these elements.
    public static DocumentMap map(List<MappedStatement> said, List<MappedRelation> drawn) {
        return new DocumentMap(new MapHeading("", "", "", "", 0, "", List.of(), Map.of()), said, drawn,
                List.of());
    }
}
