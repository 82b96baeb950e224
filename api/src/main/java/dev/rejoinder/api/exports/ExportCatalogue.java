package dev.rejoinder.api.exports;

import static dev.rejoinder.api.exports.Drafter.always;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.record.HistoryRows;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.aif.AifWriter;
import dev.rejoinder.domain.interchange.aif.JsonLdWriter;
import dev.rejoinder.domain.interchange.aif.XaifWriter;
import dev.rejoinder.domain.interchange.csv.CsvWriter;
import dev.rejoinder.domain.interchange.cypher.CypherWriter;
import dev.rejoinder.domain.interchange.cytoscape.Cx2Writer;
import dev.rejoinder.domain.interchange.cytoscape.CyjsWriter;
import dev.rejoinder.domain.interchange.dot.DotWriter;
import dev.rejoinder.domain.interchange.gexf.GexfDialect;
import dev.rejoinder.domain.interchange.gexf.GexfWriter;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graphml.GraphmlWriter;
import dev.rejoinder.domain.interchange.graphml.YedWriter;
import dev.rejoinder.domain.interchange.jsongraph.JgfWriter;
import dev.rejoinder.domain.interchange.jsongraph.NodeLinkWriter;
import dev.rejoinder.domain.interchange.kialo.KialoWriter;
import dev.rejoinder.domain.interchange.sadface.SadfaceWriter;

/// The formats that come with the server, those of argument tools first.
@Configuration(proxyBeanMethods = false)
class ExportCatalogue {

    private static final String JSON = "application/json";

    @Bean
    ExportFormats exportFormats(HistoryRows history) {
        var formats = new ArrayList<ExportFormat>();
        formats.add(ExportFormat.of("json", "Rejoinder, complete with its history", JSON,
                (_, option) -> new CompleteJson(history, option.apply("around").isEmpty())));
        formats.addAll(ofArgumentTools());
        formats.addAll(ofGraphTools());
        return new ExportFormats(List.copyOf(formats));
    }

    private static List<ExportFormat> ofArgumentTools() {
        return List.of(ExportFormat.of("aif.json", "AIF, as AIFdb has it", JSON, always(new AifWriter())),
                ExportFormat.of("xaif.json", "xAIF", JSON, always(new XaifWriter())),
                ExportFormat.of("jsonld", "AIF as linked data", "application/ld+json",
                        always(new JsonLdWriter())),
                ExportFormat.of("kialo.txt", "Kialo", "text/plain;charset=UTF-8", always(new KialoWriter())),
                ExportFormat.of("sadface.json", "SADFace", JSON, always(new SadfaceWriter())),
                ExportFormat.of("csv", "Table of statements and relations", "text/csv;charset=UTF-8",
                        always(new CsvWriter())));
    }

    private static List<ExportFormat> ofGraphTools() {
        return List.of(
                ExportFormat.of("gexf", "GEXF, for Gephi", "application/gexf+xml", ExportCatalogue::gexf)
                        .withWholeLives(),
                ExportFormat.of("graphml", "GraphML", "application/graphml+xml", always(new GraphmlWriter())),
                ExportFormat.of("yed.graphml", "GraphML, drawn for yEd", "application/graphml+xml",
                        always(new YedWriter(Positions.NONE))),
                ExportFormat.of("dot", "DOT, for Graphviz", "text/vnd.graphviz;charset=UTF-8",
                        always(new DotWriter())),
                ExportFormat.of("cyjs", "Cytoscape.js", JSON, always(new CyjsWriter(Positions.NONE))),
                ExportFormat.of("cx2", "CX2, for Cytoscape", JSON, always(new Cx2Writer(Positions.NONE))),
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
        return new GexfWriter(Positions.NONE, dialect);
    }
}
