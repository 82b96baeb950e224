package dev.rejoinder.api.exports;

import static dev.rejoinder.api.exports.Drafter.always;
import static dev.rejoinder.api.exports.Drafter.placed;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.cypher.CypherWriter;
import dev.rejoinder.domain.interchange.cytoscape.Cx2Writer;
import dev.rejoinder.domain.interchange.cytoscape.CyjsWriter;
import dev.rejoinder.domain.interchange.dot.DotWriter;
import dev.rejoinder.domain.interchange.gexf.GexfDialect;
import dev.rejoinder.domain.interchange.gexf.GexfWriter;
import dev.rejoinder.domain.interchange.graphml.GraphmlWriter;
import dev.rejoinder.domain.interchange.graphml.YedWriter;
import dev.rejoinder.domain.interchange.jsongraph.JgfWriter;
import dev.rejoinder.domain.interchange.jsongraph.NodeLinkWriter;

/// The formats of tools that draw and measure graphs.
final class GraphTools {

    private static final String JSON = "application/json";

    private GraphTools() {}

    static List<ExportFormat> formats() {
        return List.of(
                ExportFormat.of("gexf", "GEXF, for Gephi", "application/gexf+xml", GraphTools::gexf)
                        .withWholeLives(),
                ExportFormat.of("graphml", "GraphML", "application/graphml+xml", always(new GraphmlWriter())),
                ExportFormat.of("yed.graphml", "GraphML, drawn for yEd", "application/graphml+xml",
                        placed(YedWriter::new)),
                ExportFormat.of("dot", "DOT, for Graphviz", "text/vnd.graphviz;charset=UTF-8",
                        always(new DotWriter())),
                ExportFormat.of("cyjs", "Cytoscape.js", JSON, placed(CyjsWriter::new)),
                ExportFormat.of("cx2", "CX2, for Cytoscape", JSON, placed(Cx2Writer::new)),
                ExportFormat.of("jgf.json", "JSON Graph Format", "application/vnd.jgf+json",
                        always(new JgfWriter())),
                ExportFormat.of("d3.json", "Nodes and links, for D3", JSON, always(new NodeLinkWriter())),
                ExportFormat.of("cypher", "Cypher, for Neo4j", "text/plain;charset=UTF-8",
                        always(new CypherWriter())));
    }

    private static MapWriter gexf(ArgumentMap map, UnaryOperator<String> option) {
        var dialect = switch (option.apply("version") + option.apply("timeformat")) {
            case "", "1.3", "date", "1.3date" -> GexfDialect.DATE;
            case "dateTime", "1.3dateTime" -> GexfDialect.DATE_TIME;
            case "1.2", "1.2date" -> GexfDialect.DRAFT;
            default -> throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "'version' can be 1.2 or 1.3, and 'timeformat' date or, in version 1.3, dateTime",
                    Map.of("field", "version"));
        };
        return placed(positions -> new GexfWriter(positions, dialect)).writer(map, option);
    }
}
