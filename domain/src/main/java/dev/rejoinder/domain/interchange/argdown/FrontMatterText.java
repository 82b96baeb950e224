package dev.rejoinder.domain.interchange.argdown;

import java.util.List;

import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is known of a debate as a whole as front matter, with what preceded the document that it came from.
final class FrontMatterText {

    private FrontMatterText() {}

    /// The front matter, with its fences; nothing where nothing is known.
    static String of(MapHeading heading) {
        var data = data(heading);
        return data.isEmpty() ? "" : "===\n%s===\n\n".formatted(Flow.lines(data));
    }

    private static ObjectNode data(MapHeading heading) {
        var data = Foreign.nothing();
        var id = Foreign.origin(heading.origins()).map(Origin::id).filter(own -> !own.startsWith("#"))
                .orElse(heading.key());
        Words.put(data, Marks.ID, id.equals(heading.title()) ? "" : id);
        Words.put(data, "title", heading.title());
        Words.put(data, "description", heading.description());
        Words.put(data, "language", heading.language());
        StatementData.putOrigins(data, others(heading.origins()));
        kept(heading).properties().forEach(member -> data.putIfAbsent(member.getKey(), member.getValue()));
        return data;
    }

    private static List<Origin> others(List<Origin> origins) {
        return origins.stream().filter(origin -> !origin.system().equals(Foreign.SYSTEM)).toList();
    }

    /// What preceded the document that the map came from.
    static ObjectNode kept(MapHeading heading) {
        return Foreign.object(Foreign.of(heading.origins()), HeadingReading.FRONT_MATTER);
    }
}
