package dev.rejoinder.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.argdown.ArgdownWriter;
import dev.rejoinder.domain.interchange.cytoscape.Cx2Writer;
import dev.rejoinder.domain.interchange.cytoscape.CyjsWriter;
import dev.rejoinder.domain.interchange.dot.DotWriter;
import dev.rejoinder.domain.interchange.gexf.GexfDialect;
import dev.rejoinder.domain.interchange.gexf.GexfWriter;
import dev.rejoinder.domain.interchange.graph.MapPlacing;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.interchange.graphml.GraphmlWriter;
import dev.rejoinder.domain.interchange.graphml.YedWriter;
import dev.rejoinder.domain.interchange.jsongraph.JgfWriter;
import dev.rejoinder.domain.interchange.jsongraph.NodeLinkWriter;
import dev.rejoinder.domain.interchange.mermaid.MermaidWriter;
import dev.rejoinder.domain.interchange.svg.SvgWriter;
import dev.rejoinder.domain.layout.LayoutOptions;

/// A format with a reader that is not ours. Where the reader is one of npm, it knows the format by its ending.
enum Format {
    GEXF("gexf"), GEXF_DATE_TIME("datetime.gexf"), GEXF_DRAFT("draft.gexf"), GRAPHML("graphml"), YED(
            "yed.graphml"), DOT("dot"), CYJS("cyjs"), CX2("cx2"), JGF("jgf.json"), D3("d3.json"), MERMAID(
                    "mmd"), SVG("svg"), ARGDOWN("argdown");

    private static final Path DOCUMENTS =
            Path.of(System.getProperty("rejoinder.documents", "target/documents"));

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    private MapWriter writer(DocumentMap map) {
        var positions = MapPlacing.positions(map);
        return switch (this) {
            case GEXF -> new GexfWriter(positions, GexfDialect.DATE);
            case GEXF_DATE_TIME -> new GexfWriter(positions, GexfDialect.DATE_TIME);
            case GEXF_DRAFT -> new GexfWriter(positions, GexfDialect.DRAFT);
            case GRAPHML -> new GraphmlWriter();
            case YED -> new YedWriter(positions);
            case DOT -> new DotWriter();
            case CYJS -> new CyjsWriter(positions);
            case CX2 -> new Cx2Writer(positions);
            case JGF -> new JgfWriter();
            case D3 -> new NodeLinkWriter();
            case MERMAID -> new MermaidWriter();
            case ARGDOWN -> new ArgdownWriter();
            case SVG -> new SvgWriter(LayoutOptions.DEFAULT);
        };
    }

    /// How the names of its files end, after a full stop.
    String ending() {
        return ending;
    }

    /// The sample in this format.
    String text(Sample sample) {
        return Written.by(writer(sample.map()), sample.map()).text();
    }

    /// A file of the sample in this format, in the folder where all documents are.
    Path file(Sample sample) throws IOException {
        return file(sample.title() + "." + ending, text(sample));
    }

    /// A file of that folder.
    static Path file(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(DOCUMENTS).resolve(name), text);
    }
}
