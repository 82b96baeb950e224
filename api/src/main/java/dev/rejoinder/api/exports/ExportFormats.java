package dev.rejoinder.api.exports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// All formats in which debates can be had.
class ExportFormats {

    private final Map<String, ExportFormat> formats;

    ExportFormats(List<ExportFormat> formats) {
        this.formats =
                formats.stream().collect(toMap(ExportFormat::extension, format -> format, (first, _) -> {
                    throw new IllegalStateException("Two formats are called " + first.extension());
                }, LinkedHashMap::new));
    }

    List<ExportFormat> all() {
        return List.copyOf(formats.values());
    }

    ExportFormat find(String extension) {
        var format = formats.get(extension);
        if (format == null) {
            throw new BadRequest(ErrorCode.NOT_FOUND,
                    "There is no format '%s'; there are %s".formatted(extension,
                            formats.keySet().stream().collect(joining(", "))));
        }
        return format;
    }
}
