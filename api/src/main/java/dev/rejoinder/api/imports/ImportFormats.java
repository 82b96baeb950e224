package dev.rejoinder.api.imports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// All formats that can be imported.
final class ImportFormats {

    private static final String GZIP = ".gz";

    private final List<ImportFormat> formats;

    ImportFormats(List<ImportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    List<ImportFormat> all() {
        return formats;
    }

    /// The format of this name or, where it is empty, the first whose files are called so, if the file has a name, and
    /// whose documents begin like this.
    ///
    /// @throws BadRequest when there is none
    ImportFormat find(String name, String file, String head) {
        if (!name.isEmpty()) {
            return named(name);
        }
        var plain = file.endsWith(GZIP) ? file.substring(0, file.length() - GZIP.length()) : file;
        return formats.stream().filter(format -> plain.isEmpty() ? format.isMarked() : format.isCalled(plain))
                .filter(format -> format.mayBegin(head)).findFirst()
                .orElseThrow(
                        () -> unknown("Neither its name nor its beginning tells the format of the document"));
    }

    /// The format of this name.
    ///
    /// @throws BadRequest when there is none
    ImportFormat named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst()
                .orElseThrow(() -> unknown("There is no format '%s'".formatted(name)));
    }

    private BadRequest unknown(String sentence) {
        return new BadRequest(ErrorCode.BAD_ARGUMENT, "%s; name one of %s".formatted(sentence,
                formats.stream().map(ImportFormat::name).collect(joining(", "))), Map.of("field", "format"));
    }
}
