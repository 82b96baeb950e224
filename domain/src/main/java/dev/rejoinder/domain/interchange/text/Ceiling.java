package dev.rejoinder.domain.interchange.text;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// How many things a document may hold whose reader keeps all of it in memory at once. What is short on paper takes
/// much room there: a limit of bytes alone lets a document of millions of tiny statements exhaust the server.
public final class Ceiling {

    /// Statements, relations, or what stands for them.
    public static final int THINGS = 300_000;

    private Ceiling() {}

    /// Refuses the document when these are more than it may hold.
    public static void check(int things, Place place) {
        if (things > THINGS) {
            throw new MalformedDocument(place,
                    "The document holds more than %,d statements or relations; split it".formatted(THINGS));
        }
    }
}
