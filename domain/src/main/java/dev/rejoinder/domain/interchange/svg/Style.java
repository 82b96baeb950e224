package dev.rejoinder.domain.interchange.svg;

/// How everything in a drawing looks, in the light and in the dark. Nothing is told by colour alone: lines differ
/// in their dashes, heads and signs, boxes in their borders and signs. Contrasts with the ground are 4.5 to 1 at
/// least for words and 3 to 1 for lines.
final class Style {

    private static final String LIGHT = """
            .ground{fill:#ffffff}
            text{fill:#1b1f24}
            .foot,.source,.legend text{fill:#57606a}
            .card{fill:#f6f8fa;stroke:#6e7781}
            .stands .card{fill:#ffffff;stroke:#1b1f24}
            .refuted .card,.withdrawn .card{fill:#eceef1}
            .refuted .words,.withdrawn .words{fill:#57606a}
            .mark{stroke:#1b1f24}
            .track{fill:#ffffff;stroke:#6e7781}
            .bar{fill:#57606a}
            .rail,.asks{stroke:#6e7781}
            .support .line{stroke:#0072B2}
            .support .point,.head-support{fill:#0072B2}
            .attack .line,.head-attack{stroke:#B34700}
            .attack .point{fill:#B34700}
            .undercut .line,.head-undercut{stroke:#762A83}
            .undercut .point{fill:#762A83}
            .rephrase .line,.preference .line,.head-preference{stroke:#57606a}
            .rephrase .point,.preference .point{fill:#57606a}
            .sign{stroke:#ffffff}
            .head-undercut{fill:#ffffff}
            """;

    private static final String DARK = """
            @media (prefers-color-scheme:dark){
            .ground{fill:#121418}
            text{fill:#e6e8eb}
            .foot,.source,.legend text{fill:#a3abb5}
            .card{fill:#1c2026;stroke:#8b949e}
            .stands .card{fill:#232932;stroke:#e6e8eb}
            .refuted .card,.withdrawn .card{fill:#16191d}
            .refuted .words,.withdrawn .words{fill:#a3abb5}
            .mark{stroke:#e6e8eb}
            .track{fill:#121418;stroke:#8b949e}
            .bar{fill:#a3abb5}
            .rail,.asks{stroke:#8b949e}
            .support .line{stroke:#56B4E9}
            .support .point,.head-support{fill:#56B4E9}
            .attack .line,.head-attack{stroke:#E69F00}
            .attack .point{fill:#E69F00}
            .undercut .line,.head-undercut{stroke:#CC79A7}
            .undercut .point{fill:#CC79A7}
            .rephrase .line,.preference .line,.head-preference{stroke:#a3abb5}
            .rephrase .point,.preference .point{fill:#a3abb5}
            .sign{stroke:#121418}
            .head-undercut{fill:#121418}
            }
            """;

    private static final String FORMS = """
            text{font:13px Helvetica,Arial,"Liberation Sans","Noto Sans",sans-serif}
            .words tspan,.foot,.source{unicode-bidi:plaintext}
            .foot{font-size:11px}
            .end{text-anchor:end}
            .card{stroke-width:1}
            .stands .card{stroke-width:2}
            .undecided .card{stroke-width:1.5;stroke-dasharray:7 4}
            .withdrawn .card{stroke-dasharray:1 3}
            .withdrawn .words{text-decoration:line-through}
            .mark,.sign{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
            .mark{stroke-width:1.6}
            .track{stroke-width:1}
            .line{fill:none;stroke-width:1.8}
            .rail{fill:none;stroke-width:3}
            .attack .line{stroke-dasharray:6 4}
            .undercut .line{stroke-dasharray:1.5 4;stroke-linecap:round;stroke-width:2.2}
            .asks{stroke-dasharray:2 3}
            .preference .line{stroke-dasharray:10 3 2 3}
            .line.cross{stroke-width:1.3;opacity:.8}
            .support .head{marker-end:url(#head-support)}
            .attack .head{marker-end:url(#head-attack)}
            .undercut .head{marker-end:url(#head-undercut)}
            .preference .head{marker-end:url(#head-preference)}
            .relation.refuted,.relation.withdrawn{opacity:.45}
            """;

    private Style() {}

    static String sheet() {
        return "<style>\n" + FORMS + LIGHT + DARK + "</style>\n<defs>\n"
                + head("support", 10, "<path d=\"M0 2L10 7L0 12z\"")
                + head("attack", 7, "<path stroke-width=\"3\" d=\"M2 0V14\"")
                + head("undercut", 12, "<circle stroke-width=\"2\" cx=\"7\" cy=\"7\" r=\"4.5\"")
                + head("preference", 9, "<path fill=\"none\" stroke-width=\"2\" d=\"M2 3L9 7L2 11\"")
                + "</defs>\n";
    }

    /// The head of a line, in a square of 14; the line ends so far to the right in it.
    private static String head(String name, int end, String shape) {
        return """
                <marker id="head-%1$s" markerUnits="userSpaceOnUse" markerWidth="14" markerHeight="14"
                 refX="%2$d" refY="7" orient="auto">%3$s class="head-%1$s"/></marker>
                """.formatted(name, end, shape);
    }
}
