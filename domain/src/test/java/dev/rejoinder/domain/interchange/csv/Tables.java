package dev.rejoinder.domain.interchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;

/// Reads and writes tables as text.
final class Tables {

    static final String SMALL = """
            id,record,colour,text,kind,premises,target,scheme,sources
            a,statement,red,"Engines may ""compose"", maybe.",,,,,
            b,statement,,"Two
            lines",evidence,,,,https://example.org/b
            r,relation,,,support,b,a,Expert Opinion,
            ,relation,blue,,attack,a,r,,
            """;

    private Tables() {}

    static DocumentMap read(String text, Losses losses) {
        try {
            return new CsvReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), losses);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String write(ArgumentMap map, Losses losses) {
        try (var pieces = new CsvWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }
}
