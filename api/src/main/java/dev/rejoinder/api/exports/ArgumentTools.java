package dev.rejoinder.api.exports;

import static dev.rejoinder.api.exports.Drafter.always;

import java.util.List;

import dev.rejoinder.domain.interchange.abstractframework.ApxWriter;
import dev.rejoinder.domain.interchange.abstractframework.IccmaWriter;
import dev.rejoinder.domain.interchange.abstractframework.TgfWriter;
import dev.rejoinder.domain.interchange.aif.AifWriter;
import dev.rejoinder.domain.interchange.aif.JsonLdWriter;
import dev.rejoinder.domain.interchange.aif.XaifWriter;
import dev.rejoinder.domain.interchange.argdown.ArgdownWriter;
import dev.rejoinder.domain.interchange.carneades.CarneadesWriter;
import dev.rejoinder.domain.interchange.csv.CsvWriter;
import dev.rejoinder.domain.interchange.kialo.KialoWriter;
import dev.rejoinder.domain.interchange.sadface.SadfaceWriter;

/// The formats of tools with which people argue, and study arguments.
final class ArgumentTools {

    private static final String JSON = "application/json";

    private static final String PLAIN = "text/plain;charset=UTF-8";

    private ArgumentTools() {}

    static List<ExportFormat> formats() {
        return List.of(
                ExportFormat.of("argdown", "Argdown", "text/markdown;variant=Argdown;charset=UTF-8",
                        always(new ArgdownWriter())),
                ExportFormat.of("aif.json", "AIF, as AIFdb has it", JSON, always(new AifWriter())),
                ExportFormat.of("xaif.json", "xAIF", JSON, always(new XaifWriter())),
                ExportFormat.of("jsonld", "AIF as linked data", "application/ld+json",
                        always(new JsonLdWriter())),
                ExportFormat.of("kialo.txt", "Kialo", PLAIN, always(new KialoWriter())),
                ExportFormat.of("sadface.json", "SADFace", JSON, always(new SadfaceWriter())),
                ExportFormat.of("carneades.yaml", "Carneades", "application/yaml",
                        always(new CarneadesWriter())),
                ExportFormat.of("tgf", "Abstract framework, trivial graph format", PLAIN,
                        always(new TgfWriter())),
                ExportFormat.of("apx", "Abstract framework, facts for ASPARTIX", PLAIN,
                        always(new ApxWriter())),
                ExportFormat.of("af", "Abstract framework, as competitions of 2023 have it", PLAIN,
                        always(new IccmaWriter())),
                ExportFormat.of("csv", "Table of statements and relations", "text/csv;charset=UTF-8",
                        always(new CsvWriter())));
    }
}
