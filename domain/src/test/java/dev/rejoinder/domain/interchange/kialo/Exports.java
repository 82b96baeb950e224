package dev.rejoinder.domain.interchange.kialo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;

/// Reads and writes exports as text.
final class Exports {

    static final String FIRST_DIALECT =
            """
                    Discussion Title: May engines compose?

                    1. Engines may compose music.
                    1.1. Pro: Music follows [rules](https://example.org/rules-\\(old\\)) for engines \\(mostly\\).
                    1.1.1. Con: Rules do not make
                    music,
                      as \\[ada\\] wrote.
                    1.1.1.1. Pro: -> See 1.2.
                    1.2. Con: Engines do not mean anything.
                    1.2.1. Con: -> See 1.1.
                    """;

    static final String SECOND_DIALECT = """
            Discussion Name:
            May engines compose?

            1. Thesis:
            Engines may compose music.

              1.1. Pro:
              Music follows rules [1] that engines can follow (p. 12 [2]).

                1.1.1. Con:
                Rules do not make music [1].
                Nor do they make sense [9].

              1.2. Con:
              -> See 1.1.1.

            Sources:
            [1] https://example.org/rules
            "Rules are
            rules.

            [...] All of them."
            [2] http://no web address
            [3] https://example.org/unused
            """;

    private Exports() {}

    static DocumentMap read(String text, Losses losses) {
        try {
            return new KialoReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), losses);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String write(ArgumentMap map, Losses losses) {
        try (var pieces = new KialoWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }
}
