package dev.rejoinder.api.imports;

import java.util.List;

import dev.rejoinder.domain.interchange.MapReader;

/// A format that can be imported.
///
/// @param name what it is asked for by, such as `aif`
/// @param title what people call it
/// @param endings how the names of its files end, such as `.json`
/// @param system whose names its elements have: the same for formats that share them
/// @param local whether those names hold within one document only
/// @param reader what reads it
record ImportFormat(String name, String title, List<String> endings, String system, boolean local, MapReader reader) {

    ImportFormat {
        endings = List.copyOf(endings);
    }
}
