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

    /// The format of this name or, where it is empty, the one whose files have names that end like this one, the longest
    /// ending first.
    ///
    /// @throws BadRequest when there is none
    ImportFormat find(String name, String file) {
        return name.isEmpty() ? ofFile(file.endsWith(GZIP) ? file.substring(0, file.length() - GZIP.length()) : file)
                : named(name);
    }

    private ImportFormat named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst()
                .orElseThrow(() -> unknown("There is no format '%s'".formatted(name)));
    }

    private ImportFormat ofFile(String file) {
        ImportFormat found = null;
        var longest = 0;
        for (var format : formats) {
            var length = format.endings().stream().filter(file::endsWith).mapToInt(String::length).max().orElse(0);
            if (length > longest) {
                longest = length;
                found = format;
            }
        }
        if (found == null) {
            throw unknown("The name of the file does not tell its format");
        }
        return found;
    }

    private BadRequest unknown(String sentence) {
        return new BadRequest(ErrorCode.BAD_ARGUMENT, "%s; name one of %s".formatted(sentence,
                formats.stream().map(ImportFormat::name).collect(joining(", "))), Map.of("field", "format"));
    }
}
