package dev.rejoinder.api.exports;

import static dev.rejoinder.api.exports.Drafter.always;

import java.util.List;

import dev.rejoinder.domain.interchange.aif.AifWriter;
import dev.rejoinder.domain.interchange.aif.JsonLdWriter;
import dev.rejoinder.domain.interchange.aif.XaifWriter;
import dev.rejoinder.domain.interchange.csv.CsvWriter;
import dev.rejoinder.domain.interchange.kialo.KialoWriter;
import dev.rejoinder.domain.interchange.sadface.SadfaceWriter;

/// The formats of tools with which people argue, and study arguments.
final class ArgumentTools {

    private static final String JSON = "application/json";

    private ArgumentTools() {}

    static List<ExportFormat> formats() {
        return List.of(ExportFormat.of("aif.json", "AIF, as AIFdb has it", JSON, always(new AifWriter())),
                ExportFormat.of("xaif.json", "xAIF", JSON, always(new XaifWriter())),
                ExportFormat.of("jsonld", "AIF as linked data", "application/ld+json",
                        always(new JsonLdWriter())),
                ExportFormat.of("kialo.txt", "Kialo", "text/plain;charset=UTF-8", always(new KialoWriter())),
                ExportFormat.of("sadface.json", "SADFace", JSON, always(new SadfaceWriter())),
                ExportFormat.of("csv", "Table of statements and relations", "text/csv;charset=UTF-8",
                        always(new CsvWriter())));
    }
}
