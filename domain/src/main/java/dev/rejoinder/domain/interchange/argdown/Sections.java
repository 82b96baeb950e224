package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the headings of the document that a map came from, before what stood under them.
final class Sections {

    /// The number of a heading, from 1.
    static final String SECTION = "section";

    private static final int LEVEL_MAX = 100;

    private final List<JsonNode> headings = new ArrayList<>();

    private int written;

    /// @param origins those of the heading of the map
    Sections(List<Origin> origins) {
        origins.stream().filter(origin -> origin.system().equals(Foreign.SYSTEM))
                .forEach(origin -> Foreign.of(origin.foreign()).path(HeadingReading.SECTIONS)
                        .forEach(headings::add));
    }

    /// The headings that are still to be written before something of this section, of which `data` tells
    /// where it stands if that is not under the last of them.
    String before(ObjectNode foreign, ObjectNode data) {
        var section = Math.max(0, foreign.path(SECTION).asInt(0));
        var text = upTo(Math.min(section, headings.size()));
        if (section != written) {
            data.put(SECTION, String.valueOf(section));
        }
        return text;
    }

    /// All headings that are not written yet.
    String rest() {
        return upTo(headings.size());
    }

    private String upTo(int section) {
        var text = new StringBuilder();
        for (; written < section; written++) {
            heading(text, headings.get(written));
        }
        return text.toString();
    }

    private static void heading(StringBuilder text, JsonNode heading) {
        var level = Math.clamp(heading.path("level").asInt(1), 1, LEVEL_MAX);
        var markup = Words.of(heading, "markup");
        var words = Content.of(markup).isPresent() ? markup : Escaping.escaped(markup);
        text.repeat("#", level).append(' ').append(words.isBlank() ? "…" : words);
        var data = Foreign.object(heading, "data");
        if (!data.isEmpty()) {
            text.append(' ').append(Flow.data(data));
        }
        text.append("\n\n");
    }
}
