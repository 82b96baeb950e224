package dev.rejoinder.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import dev.rejoinder.api.material.MapMaterial;
import dev.rejoinder.api.material.Material;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;

/// A format that can be imported.
///
/// @param name what it is asked for by, such as `aif`
/// @param title what people call it
/// @param endings how the names of its files end, such as `.json`
/// @param marks words one of which is near the beginning of each of its documents, unless they look like anything
/// @param system whose names its elements have: the same for formats that share them
/// @param local whether those names hold within one document only
/// @param reader what reads it
record ImportFormat(String name, String title, List<String> endings, List<String> marks, String system,
        boolean local,
        Reader reader) {

    ImportFormat {
        endings = List.copyOf(endings);
        marks = List.copyOf(marks);
    }

    /// Whether a document of the format may begin like this.
    boolean mayBegin(String head) {
        return marks.isEmpty() || marks.stream().anyMatch(head::contains);
    }

    /// Whether its documents can be told by their beginnings.
    boolean isMarked() {
        return !marks.isEmpty();
    }

    /// Whether files of the format are called so.
    boolean isCalled(String file) {
        return endings.stream().anyMatch(file::endsWith);
    }

    /// Reads documents of a format.
    @FunctionalInterface
    interface Reader {

        /// What the document brings; what of it cannot be had is noted in the losses.
        ///
        /// @throws dev.rejoinder.domain.interchange.MalformedDocument when it cannot be read, with the place
        Material read(InputStream document, Losses losses) throws IOException;

        static Reader of(MapReader maps) {
            return (document, losses) -> new MapMaterial(maps.read(document, losses));
        }
    }
}
