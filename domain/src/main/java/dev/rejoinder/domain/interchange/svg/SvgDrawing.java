package dev.rejoinder.domain.interchange.svg;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.layout.MapLayout;

/// One picture: lines first, boxes over them, and the legend below.
final class SvgDrawing {

    private static final double MARGIN = 24;

    private static final double NARROWEST = 560;

    private static final int NUMBERS = 4;

    private final ArgumentMap map;

    private final MapLayout layout;

    private final SvgLosses losses;

    private final RelationDrawing relation;

    private final StatementDrawing statement;

    private final Legend legend;

    private final double width;

    SvgDrawing(ArgumentMap map, MapLayout layout, LayoutOptions options, Losses losses) {
        this.map = map;
        this.layout = layout;
        this.losses = new SvgLosses(layout, losses);
        var lines = new Lines(options.direction());
        relation = new RelationDrawing(layout, lines);
        statement = new StatementDrawing(layout, lines, options);
        width = Math.max(layout.width(), NARROWEST);
        legend = new Legend(width);
    }

    Stream<String> pieces() {
        return Pieces.of(List.of(
                () -> Stream.of(start()),
                this::rails,
                () -> map.statements().map(statement::asking).filter(piece -> !piece.isEmpty()),
                () -> map.relations().filter(losses::keep).map(relation::draw),
                () -> Stream.of("<g role=\"list\">\n"),
                () -> map.statements().filter(losses::keep).map(statement::draw),
                () -> Stream.of("</g>\n"),
                () -> map.locutions().peek(losses::lose).map(_ -> "").filter(piece -> !piece.isEmpty()),
                () -> Stream.of(end())));
    }

    private String start() {
        var heading = map.heading();
        losses.lose(heading);
        var height = layout.height() + legend.height() + MARGIN;
        return new Markup().add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"").add(-MARGIN).add(" ")
                .add(-MARGIN).add(" ").add(width + 2 * MARGIN).add(" ").add(height + MARGIN).add("\"")
                .attribute("width", width + 2 * MARGIN).attribute("height", height + MARGIN)
                .add(" role=\"img\" aria-labelledby=\"map-title map-description\"")
                .attribute("xml:lang", heading.language()).add(">\n<title id=\"map-title\">")
                .words(heading.title().isBlank() ? "Argument map" : heading.title())
                .add("</title>\n<desc id=\"map-description\">").words(description())
                .add("</desc>\n").add(Style.sheet()).add("<rect class=\"ground\"").attribute("x", -MARGIN)
                .attribute("y", -MARGIN).add(" width=\"100%\" height=\"100%\"/>\n").toString();
    }

    private String description() {
        var heading = map.heading();
        var drawn =
                "A drawing of an argument map: statements are boxes, and lines lead from premises to what they "
                        + "bear on.";
        return heading.description().isBlank() ? drawn : heading.description() + "\n" + drawn;
    }

    private Stream<String> rails() {
        var rails = layout.rails();
        return IntStream.range(0, rails.length / NUMBERS).map(index -> index * NUMBERS)
                .mapToObj(index -> new Markup().add("<path class=\"rail\" d=\"M").add(rails[index]).add(" ")
                        .add(rails[index + 1]).add("L").add(rails[index + 2]).add(" ").add(rails[index + 3])
                        .add("\"/>\n").toString());
    }

    private String end() {
        return legend.draw(map.heading(), layout.height()) + "</svg>\n";
    }
}
