package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.ObjectNode;

/// Makes the heading of a map of front matter and headings. The title is that of the front matter, or else the first
/// heading.
final class HeadingReading {

    /// What front matter holds that is not ours.
    static final String FRONT_MATTER = "frontMatter";

    /// The headings of the document.
    static final String SECTIONS = "sections";

    private final Sketch sketch;

    private final Losses losses;

    private HeadingReading(Sketch sketch, Losses losses) {
        this.sketch = sketch;
        this.losses = losses;
    }

    /// The heading of the map of the sketch.
    static MapHeading heading(Sketch sketch, Losses losses) {
        return new HeadingReading(sketch, losses).heading();
    }

    private MapHeading heading() {
        var rest = sketch.frontMatter().deepCopy();
        var fitting = new Fitting(losses);
        var title = text(fitting, "title", title(rest), DebateCommand.TITLE_LIMIT);
        var description = text(fitting, "description", Words.take(rest, "description"),
                DebateCommand.DESCRIPTION_LIMIT);
        var language = fitting.language("", Words.take(rest, "language"));
        var told = Words.take(rest, Marks.ID);
        var key = isKey(told) ? told : isKey(title) ? title : "";
        var others = others(rest);
        var origins = origins(key, rest);
        origins.addAll(others);
        return new MapHeading(key, title, description, language, 0, "", origins, Map.of());
    }

    /// Origins beyond the first are called by their numbers.
    private static boolean isKey(String name) {
        return Keys.isAllowed(name) && !name.startsWith("#");
    }

    /// What a document says of itself as of another document of its kind has no place.
    private List<Origin> others(ObjectNode frontMatter) {
        var others = new ArrayList<>(StatementData.origins(frontMatter));
        others.removeIf(origin -> {
            var own = origin.system().equals(Foreign.SYSTEM);
            if (own) {
                losses.lose("", "origin", Treatment.LEFT_OUT,
                        "It is called '%s' in Argdown as well".formatted(origin.id()));
            }
            return own;
        });
        return others;
    }

    private static String text(Fitting fitting, String feature, String text, int limit) {
        return fitting.text("", feature, text, limit);
    }

    private String title(ObjectNode frontMatter) {
        var told = Words.take(frontMatter, "title");
        return told.isEmpty() && !sketch.sections().isEmpty() ? sketch.sections().getFirst().text() : told;
    }

    private List<Origin> origins(String key, ObjectNode frontMatter) {
        var foreign = Foreign.nothing();
        Words.put(foreign, FRONT_MATTER, frontMatter);
        sketch.sections().forEach(section -> foreign.withArray(SECTIONS).add(data(section)));
        var origins = Foreign.spread(foreign, losses);
        if (!key.isEmpty()) {
            var first = origins.isEmpty() ? "" : origins.removeFirst().foreign();
            origins.addFirst(new Origin(Foreign.SYSTEM, key, first));
        }
        return origins;
    }

    private static ObjectNode data(Section section) {
        var data = Foreign.nothing();
        data.put("level", section.level());
        data.put("markup", section.markup());
        Words.put(data, "data", section.data());
        return data;
    }
}
