package dev.rejoinder.domain.interchange.csv;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.Utf8;

/// Reads a table of statements and relations. Columns that are not ours are kept, rows that cannot be drawn as well;
/// what is marked as withdrawn is left out.
public final class CsvReader implements MapReader {

    /// What the format is called among origins.
    static final String SYSTEM = "csv";

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var rows = new Rows(Utf8.read(document));
        return new Table(Header.of(rows.next()), losses).read(rows);
    }
}
