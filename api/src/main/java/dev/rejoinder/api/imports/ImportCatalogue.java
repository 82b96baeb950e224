package dev.rejoinder.api.imports;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.imports.ImportFormat.Reader;
import dev.rejoinder.api.material.HistoryReader;
import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.interchange.abstractframework.ApxReader;
import dev.rejoinder.domain.interchange.abstractframework.IccmaReader;
import dev.rejoinder.domain.interchange.abstractframework.TgfReader;
import dev.rejoinder.domain.interchange.agxml.AgxmlReader;
import dev.rejoinder.domain.interchange.aif.AifReader;
import dev.rejoinder.domain.interchange.aif.JsonLdReader;
import dev.rejoinder.domain.interchange.argdown.ArgdownJsonReader;
import dev.rejoinder.domain.interchange.argdown.ArgdownReader;
import dev.rejoinder.domain.interchange.carneades.CarneadesReader;
import dev.rejoinder.domain.interchange.csv.CsvReader;
import dev.rejoinder.domain.interchange.kialo.KialoReader;
import dev.rejoinder.domain.interchange.lkif.LkifReader;
import dev.rejoinder.domain.interchange.sadface.SadfaceReader;

/// The formats that come with the server.
@Configuration(proxyBeanMethods = false)
class ImportCatalogue {

    private static final String JSON = ".json";

    private static final String XML = ".xml";

    @Bean
    ImportFormats importFormats(EventSerializer serializer) {
        var formats = new ArrayList<ImportFormat>();
        var history = new HistoryReader(serializer);
        formats.add(new ImportFormat("rejoinder", "Rejoinder, complete with its history",
                List.of(JSON), List.of("\"rejoinder-debate\"", "\"rejoinder-history\""), "rejoinder",
                false,
                (document, _) -> history.read(document)));
        formats.addAll(ofArgumentTools());
        formats.addAll(ofAbstractFrameworksAndText());
        return new ImportFormats(formats);
    }

    /// Those whose documents are told by their beginnings come before those of the same endings that are not.
    private static List<ImportFormat> ofArgumentTools() {
        return List.of(
                new ImportFormat("jsonld", "AIF as linked data", List.of(".jsonld", JSON),
                        List.of("\"@context\"", "\"@graph\""), "aif", false, Reader.of(new JsonLdReader())),
                new ImportFormat("argdown-json", "Argdown, as its tools give it",
                        List.of(".argdown.json", JSON),
                        List.of("\"equivalence-class\"", "\"startLine\""), "argdown", true,
                        Reader.of(new ArgdownJsonReader())),
                new ImportFormat("carneades", "Carneades", List.of(".yaml", ".yml", ".carneades.json", JSON),
                        List.of("statements:", "arguments:", "\"arguments\"", "\"issues\""), "carneades",
                        true,
                        Reader.of(new CarneadesReader())),
                new ImportFormat("sadface", "SADFace", List.of(JSON),
                        List.of("\"source_id\"", "\"atom\"", "\"analyst_name\""), "sadface", false,
                        Reader.of(new SadfaceReader())),
                new ImportFormat("aif", "AIF and xAIF", List.of(JSON), List.of("\"nodes\"", "\"AIF\""), "aif",
                        false, Reader.of(new AifReader())),
                new ImportFormat("argdown", "Argdown", List.of(".argdown", ".ad"), List.of(), "argdown", true,
                        Reader.of(new ArgdownReader())),
                new ImportFormat("agxml", "Argumentative microtexts", List.of(XML), List.of("<arggraph"),
                        "agxml",
                        true, Reader.of(new AgxmlReader())),
                new ImportFormat("lkif", "LKIF", List.of(XML), List.of("<lkif"), "lkif", true,
                        Reader.of(new LkifReader())),
                new ImportFormat("caf", "Carneades, in XML", List.of(XML), List.of("<caf"), "caf", true,
                        Reader.of(new LkifReader())),
                new ImportFormat("csv", "Table of statements and relations", List.of(".csv"), List.of(),
                        "csv",
                        true, Reader.of(new CsvReader())));
    }

    /// Those that anything may look like come last.
    private static List<ImportFormat> ofAbstractFrameworksAndText() {
        return List.of(
                new ImportFormat("apx", "Abstract framework, facts for ASPARTIX", List.of(".apx"), List.of(),
                        "af",
                        true, Reader.of(new ApxReader())),
                new ImportFormat("af", "Abstract framework, as competitions of 2023 have it", List.of(".af"),
                        List.of("p af"), "af", true, Reader.of(new IccmaReader())),
                new ImportFormat("tgf", "Abstract framework, trivial graph format", List.of(".tgf"),
                        List.of(), "af",
                        true, Reader.of(new TgfReader())),
                new ImportFormat("kialo", "Kialo", List.of(".txt"), List.of("1."), "kialo", true,
                        Reader.of(new KialoReader())));
    }
}
