package dev.rejoinder.domain.interchange.abstractframework;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.Utf8;

/// Reads frameworks in the format of the argumentation competitions since 2023: a line `p af <n>` for arguments 1 to n,
/// at most 1,000,000, and a line for each attack, of the two numbers. Comments begin with `#`; empty lines come only
/// at the end. The older form is read as well: `p af <n> <attacks>`, and attacks as `1 -2 0`.
public final class IccmaReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        return new Numbers(new Cursor(Utf8.read(document)), losses).map();
    }
}
