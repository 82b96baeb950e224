package dev.rejoinder.domain.interchange.carneades;

import java.util.stream.Stream;

/// Puts a heading before the first line of a part of a document, so that a part without lines has none.
final class Section {

    private String heading;

    private Section(String heading) {
        this.heading = heading;
    }

    /// The lines under the heading. Some may be empty.
    static Stream<String> of(String heading, Stream<String> lines) {
        var section = new Section(heading);
        return lines.map(section::under);
    }

    /// Several parts that have one heading.
    static Section of(String heading) {
        return new Section(heading);
    }

    /// The line, after the heading if it is the first.
    String under(String line) {
        if (line.isEmpty()) {
            return line;
        }
        var whole = heading + line;
        heading = "";
        return whole;
    }
}
