package dev.rejoinder.domain.interchange.argdown;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;

/// Reads and writes Argdown as text.
final class Argdown {

    private Argdown() {}

    static DocumentMap read(String text) {
        return read(text, new Losses());
    }

    static DocumentMap read(String text, Losses losses) {
        return read(new ArgdownReader(), text, losses);
    }

    static DocumentMap readExport(String json) {
        return read(new ArgdownJsonReader(), json, new Losses());
    }

    static DocumentMap read(MapReader reader, String text, Losses losses) {
        try {
            return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), losses);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static MalformedDocument refused(String text) {
        return catchThrowableOfType(MalformedDocument.class, () -> read(text));
    }

    static String written(ArgumentMap map) {
        return written(map, new Losses());
    }

    static String written(ArgumentMap map, Losses losses) {
        try (var pieces = new ArgdownWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    /// The document as it is after it was read and written.
    static String rewritten(String text) {
        return written(read(text));
    }

    static MappedStatement statement(DocumentMap map, String key) {
        return map.statements().filter(found -> found.key().equals(key)).findFirst().orElseThrow();
    }

    static MappedRelation relation(DocumentMap map, String key) {
        return map.relations().filter(found -> found.key().equals(key)).findFirst().orElseThrow();
    }

    static List<String> statements(DocumentMap map) {
        return map.statements().map(MappedStatement::key).toList();
    }

    static List<String> relations(DocumentMap map) {
        return map.relations().map(MappedRelation::key).toList();
    }

    /// The words of the only statement.
    static String words(String text) {
        return read(text).said().getFirst().wording().text();
    }

    /// What came with the element and has no place.
    static String foreign(List<Origin> origins) {
        return origins.getFirst().foreign();
    }

    /// The features of what was lost or odd, each with its element.
    static List<String> features(Losses losses) {
        return losses.report().entries().stream()
                .map(loss -> "%s %s".formatted(loss.element(), loss.feature())).toList();
    }

    static List<Loss> entries(Losses losses) {
        return losses.report().entries();
    }
}
