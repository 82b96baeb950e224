package dev.rejoinder.domain.interchange.svg;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.relation.Scheme;

/// Draws a relation: a point with a sign, lines to it from its premises, and one with a head from it to its target.
final class RelationDrawing {

    private final MapLayout layout;

    private final Lines lines;

    RelationDrawing(MapLayout layout, Lines lines) {
        this.layout = layout;
        this.lines = lines;
    }

    String draw(MappedRelation relation) {
        var bearing = Bearing.of(relation);
        var element = layout.indexOf(relation.key());
        var point = layout.middle(element);
        var verdict = Verdict.of(relation.passage()).map(Verdict::word).orElse("");
        var drawing = new Markup().add("<g").attribute("class",
                "relation %s %s".formatted(bearing.style(), verdict).strip())
                .attribute("data-key", relation.key()).add(">").element("title", title(relation, bearing));
        for (var premise : relation.premises()) {
            premise(drawing, layout.indexOf(premise), element, point);
        }
        drawing.add("<path class=\"line head\" d=\"").add(toTarget(relation, element, point)).add("\"/>");
        return drawing.add("<circle class=\"point\"").attribute("cx", point.x()).attribute("cy", point.y())
                .add(" r=\"8\"/><path class=\"sign\" transform=\"translate(").add(point).add(")\" d=\"")
                .add(bearing.sign()).add("\"/></g>\n").toString();
    }

    private void premise(Markup drawing, int premise, int relation, Point point) {
        if (premise == MapLayout.NONE) {
            return;
        }
        var hangsHere = layout.parent(premise) == relation;
        drawing.add(hangsHere ? "<path class=\"line\" d=\"" : "<path class=\"line cross\" d=\"")
                .add(hangsHere
                        ? lines.up(lines.head(layout, premise), layout.landing(premise))
                        : lines.over(layout, premise, point))
                .add("\"/>");
    }

    private String toTarget(MappedRelation relation, int element, Point point) {
        var landing = layout.landing(element);
        var target = layout.indexOf(relation.target().key());
        var start = lines.above(point, Lines.RADIUS);
        var isBeside = relation.target().isRelation()
                && lines.isBeside(landing, layout.middle(target));
        return isBeside ? lines.aside(start, landing) : lines.up(start, landing);
    }

    private static String title(MappedRelation relation, Bearing bearing) {
        var title = new StringBuilder(bearing.verb());
        if (!relation.scheme().equals(Scheme.NONE)) {
            title.append(", by ").append(relation.scheme().value().replace('-', ' '));
        }
        if (relation.reading() == Reading.REQUIRED) {
            title.append(", required");
        }
        Verdict.of(relation.passage()).ifPresent(verdict -> title.append(", ").append(
                verdict == Verdict.WITHDRAWN && !relation.passage().withdrawn()
                        ? "takes no part"
                        : verdict.word()));
        return title.toString();
    }
}
