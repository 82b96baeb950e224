package dev.rejoinder.domain.interchange.svg;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.layout.Typesetting;

/// Explains lines, borders and bars below a drawing, and says what it shows.
final class Legend {

    private static final double SAMPLE = 40;

    private static final double GAP = 26;

    private static final double ROW = 26;

    private static final double BASELINE = 17;

    private final double width;

    private final List<Entry> entries = new ArrayList<>();

    /// What is explained, by words and a sample that fills 40 by 20.
    private record Entry(String sample, String words) {

        double width() {
            return SAMPLE + Typesetting.width(words) + GAP;
        }
    }

    Legend(double width) {
        this.width = width;
        for (var bearing : List.of(Bearing.SUPPORT, Bearing.ATTACK, Bearing.UNDERCUT, Bearing.REPHRASE,
                Bearing.PREFERENCE)) {
            entries.add(new Entry(line(bearing), bearing.verb()));
        }
        entries.add(new Entry("<path class=\"line cross rail\" d=\"M0 12H32\"/>", "is used again"));
        entries.add(new Entry("<path class=\"line asks\" d=\"M0 12H32\"/>", "asks about"));
        for (var verdict : Verdict.values()) {
            entries.add(new Entry(box(verdict), verdict.word()));
        }
        entries.add(new Entry("<rect class=\"track\" y=\"9\" width=\"32\" height=\"6\"/>"
                + "<rect class=\"bar\" y=\"9\" width=\"20\" height=\"6\"/>", "strength, from 0 to 1"));
    }

    private static String line(Bearing bearing) {
        return "<g class=\"relation %s\"><path class=\"line head\" d=\"M8 12H36\"/>"
                .formatted(bearing.style())
                + "<circle class=\"point\" cx=\"8\" cy=\"12\" r=\"8\"/>"
                + "<path class=\"sign\" transform=\"translate(8 12)\" d=\"%s\"/></g>"
                        .formatted(bearing.sign());
    }

    private static String box(Verdict verdict) {
        return "<g class=\"statement %s\"><rect class=\"card\" x=\"4\" y=\"3\" width=\"28\" height=\"18\" rx=\"3\"/>"
                .formatted(verdict.word())
                + "<path class=\"mark\" transform=\"translate(13 7)\" d=\"%s\"/></g>"
                        .formatted(verdict.sign());
    }

    double height() {
        return (rows() + 1) * ROW + 8;
    }

    private int rows() {
        var rows = 1;
        var x = 0.0;
        for (var entry : entries) {
            if (x > 0 && width < x + entry.width()) {
                rows++;
                x = 0;
            }
            x += entry.width();
        }
        return rows;
    }

    String draw(MapHeading heading, double top) {
        var drawing = new Markup().add("<g class=\"legend\" transform=\"translate(0 ").add(top).add(")\">\n");
        var x = 0.0;
        var y = 8.0;
        for (var entry : entries) {
            if (x > 0 && width < x + entry.width()) {
                x = 0;
                y += ROW;
            }
            drawing.add("<g transform=\"translate(").add(x).add(" ").add(y).add(")\">").add(entry.sample())
                    .add("<text").attribute("x", SAMPLE + 4).attribute("y", BASELINE).add(">")
                    .words(entry.words()).add("</text></g>\n");
            x += entry.width();
        }
        return drawing.add("<text class=\"source\"").attribute("y", y + ROW + BASELINE).add(">")
                .words(source(heading)).add("</text></g>\n").toString();
    }

    private static String source(MapHeading heading) {
        var parts = new ArrayList<String>();
        if (!heading.title().isBlank()) {
            parts.add(Isolation.isolated(heading.title().strip()));
        }
        if (heading.version() > 0) {
            parts.add("version " + heading.version());
        }
        if (!heading.at().isEmpty()) {
            parts.add(heading.at());
        }
        parts.add("drawn by Rejoinder");
        return String.join(" · ", parts);
    }
}
