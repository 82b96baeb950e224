package dev.rejoinder.domain.interchange.svg;

import java.util.Locale;

import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.layout.Card;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.domain.layout.Typesetting;

/// Draws a statement: a box with its words, and below them who said it, what was judged of it and how strong it is.
final class StatementDrawing {

    private static final double SMALL = 11.0 / Typesetting.SIZE;

    private static final double ASCENT = 12;

    private static final double BAR = 34;

    private static final double NUMBER = 27;

    private static final double SIGN = 14;

    private static final double GAP = 10;

    private final MapLayout layout;

    private final Lines lines;

    private final Typesetting typesetting;

    StatementDrawing(MapLayout layout, Lines lines, LayoutOptions options) {
        this.layout = layout;
        this.lines = lines;
        this.typesetting = new Typesetting(options);
    }

    String draw(MappedStatement statement) {
        var box = layout.indexOf(statement.key());
        var verdict = Verdict.of(statement.passage());
        var kind = statement.kind().name().toLowerCase(Locale.ROOT);
        var drawing = new Markup().add("<g role=\"listitem\"")
                .attribute("class", "statement %s %s".formatted(kind, verdict.map(Verdict::word).orElse(""))
                        .strip())
                .attribute("data-key", statement.key())
                .attribute("xml:lang", statement.wording().language())
                .add(" transform=\"translate(").add(layout.x(box)).add(" ").add(layout.y(box)).add(")\">")
                .element("title", title(statement, kind));
        drawing.add("<rect class=\"card\"").attribute("width", layout.width(box))
                .attribute("height", layout.height(box)).attribute("rx", corner(statement)).add("/>");
        words(drawing, statement, layout.width(box));
        foot(drawing, statement, box);
        return drawing.add("</g>\n").toString();
    }

    /// The line from a question to what it is about; nothing for any other statement.
    String asking(MappedStatement statement) {
        var about = statement.about();
        var box = layout.indexOf(statement.key());
        var target = about == null ? MapLayout.NONE : layout.indexOf(about.key());
        if (box == MapLayout.NONE || target == MapLayout.NONE) {
            return "";
        }
        var path = layout.parent(box) == target
                ? lines.up(lines.head(layout, box), layout.landing(box))
                : lines.over(layout, box, layout.middle(target));
        return new Markup().add("<path class=\"line asks\" d=\"").add(path).add("\"/>\n").toString();
    }

    private static double corner(MappedStatement statement) {
        return switch (statement.kind()) {
            case CLAIM -> 6;
            case EVIDENCE -> 0;
            case QUESTION -> 20;
        };
    }

    private void words(Markup drawing, MappedStatement statement, double width) {
        var text = statement.wording().text();
        var isFromRight = isFromRight(text);
        var x = isFromRight ? width - Card.PADDING : Card.PADDING;
        drawing.add("<text class=\"words\"").attribute("direction", isFromRight ? "rtl" : "")
                .attribute("y", Card.PADDING + ASCENT).add(">");
        var down = 0;
        for (var line : typesetting.lines(text)) {
            drawing.add("<tspan").attribute("x", x).attribute("dy", down).add(">").words(line)
                    .add("</tspan>");
            down = Typesetting.LEADING;
        }
        drawing.add("</text>");
    }

    private void foot(Markup drawing, MappedStatement statement, int box) {
        var baseline = layout.height(box) - Card.PADDING;
        var right = layout.width(box) - Card.PADDING;
        var verdict = Verdict.of(statement.passage());
        var judged = statement.passage().now().filter(phase -> phase.label() != null);
        if (judged.isPresent()) {
            right = strength(drawing, judged.get(), right, baseline);
        }
        if (verdict.isPresent()) {
            right = verdict(drawing, verdict.get(), right, baseline);
        }
        var label = typesetting.fitting(label(statement), (right - Card.PADDING) / SMALL);
        drawing.add("<text class=\"foot\"").attribute("x", Card.PADDING).attribute("y", baseline).add(">")
                .words(label).add("</text>");
    }

    private static double strength(Markup drawing, Phase phase, double right, double baseline) {
        var x = right - BAR - NUMBER;
        drawing.add("<rect class=\"track\"").attribute("x", x).attribute("y", baseline - 7)
                .attribute("width", BAR).add(" height=\"6\"/><rect class=\"bar\"").attribute("x", x)
                .attribute("y", baseline - 7).attribute("width", BAR * phase.strength())
                .add(" height=\"6\"/><text class=\"foot end\"").attribute("x", right)
                .attribute("y", baseline).add(">").words(hundredths(phase.strength())).add("</text>");
        return x - GAP;
    }

    private static double verdict(Markup drawing, Verdict verdict, double right, double baseline) {
        var x = right - Typesetting.width(verdict.word()) * SMALL - SIGN;
        drawing.add("<path class=\"mark\" transform=\"translate(").add(x).add(" ").add(baseline - 9)
                .add(")\" d=\"").add(verdict.sign()).add("\"/><text class=\"foot verdict\"")
                .attribute("x", x + SIGN).attribute("y", baseline).add(">").words(verdict.word())
                .add("</text>");
        return x - GAP;
    }

    private static String label(MappedStatement statement) {
        var kind = statement.kind().name().toLowerCase(Locale.ROOT);
        var speaker = statement.attribution();
        return speaker == null ? kind : speaker.name();
    }

    private static String title(MappedStatement statement, String kind) {
        var title =
                new StringBuilder(Isolation.isolated(statement.wording().text())).append("\n(").append(kind);
        var speaker = statement.attribution();
        if (speaker != null) {
            title.append(" by ").append(Isolation.isolated(speaker.name()));
        }
        if (statement.needsSupport()) {
            title.append("; bears the burden of proof");
        }
        Verdict.of(statement.passage()).ifPresent(verdict -> title.append("; ").append(verdict.word()));
        statement.passage().now().filter(phase -> phase.label() != null)
                .ifPresent(phase -> title.append("; strength ").append(hundredths(phase.strength())));
        return title.append(')').toString();
    }

    private static String hundredths(double strength) {
        var hundredths = Math.round(strength * 100);
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
    }

    /// Whether the first character that has a direction runs from the right to the left.
    private static boolean isFromRight(String text) {
        for (var index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            var turn = Character.getDirectionality(text.codePointAt(index));
            if (turn == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (turn == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || turn == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
