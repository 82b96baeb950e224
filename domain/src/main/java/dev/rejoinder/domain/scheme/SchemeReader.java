package dev.rejoinder.domain.scheme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the schemes of one family from its file. Whatever is wrong with the file stops the server before it
/// starts to serve.
final class SchemeReader {

    private static final int PARTS = 4;

    private final SchemeFamily family;

    private final Properties lines = new Properties();

    SchemeReader(SchemeFamily family) {
        this.family = family;
        try (var file = SchemeReader.class.getResourceAsStream(family.resource())) {
            if (file == null) {
                throw new IllegalStateException("There is no file " + family.resource());
            }
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<CatalogueScheme> schemes() {
        return Arrays.stream(line("schemes").split(" ")).map(this::scheme).toList();
    }

    private CatalogueScheme scheme(String name) {
        var premises = numbered(name + ".premise.").map(this::line).toList();
        var questions = numbered(name + ".question.").map(key -> question(name, key)).toList();
        return new CatalogueScheme(name, line(name + ".title"), family, premises, line(name + ".conclusion"),
                questions);
    }

    private Stream<String> numbered(String prefix) {
        return IntStream.iterate(1, number -> lines.containsKey(prefix + number), number -> number + 1)
                .mapToObj(number -> prefix + number);
    }

    private CriticalQuestion question(String scheme, String key) {
        var parts = line(key).split("; ", PARTS);
        var hit = parts[1].split(" ");
        var slots = Arrays.stream(hit).skip(1).map(Integer::valueOf).toList();
        return new CriticalQuestion(scheme, parts[0], parts[3],
                SchemePart.valueOf(hit[0].toUpperCase(Locale.ROOT)), slots,
                Burden.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    private String line(String key) {
        var line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalStateException("%s has no line '%s'".formatted(family.resource(), key));
        }
        return line;
    }
}
