package dev.rejoinder.api.exports;

import org.springframework.http.MediaType;

/// A format in which debates can be had.
///
/// @param extension what the address ends in after the first full stop, such as `aif.json`
/// @param title what people call it
/// @param type its media type
/// @param wholeLives whether it shows the past of what it shows
/// @param drafter what writes it
record ExportFormat(String extension, String title, MediaType type, boolean wholeLives, Drafter drafter) {

    static ExportFormat of(String extension, String title, String type, Drafter drafter) {
        return new ExportFormat(extension, title, MediaType.parseMediaType(type), false, drafter);
    }

    /// The same format, showing the past too.
    ExportFormat withWholeLives() {
        return new ExportFormat(extension, title, type, true, drafter);
    }
}
