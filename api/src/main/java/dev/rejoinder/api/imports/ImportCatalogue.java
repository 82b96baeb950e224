package dev.rejoinder.api.imports;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.imports.ImportFormat.Reader;
import dev.rejoinder.api.material.HistoryReader;
import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.interchange.aif.AifReader;
import dev.rejoinder.domain.interchange.aif.JsonLdReader;
import dev.rejoinder.domain.interchange.csv.CsvReader;
import dev.rejoinder.domain.interchange.kialo.KialoReader;
import dev.rejoinder.domain.interchange.sadface.SadfaceReader;

/// The formats that come with the server.
@Configuration(proxyBeanMethods = false)
class ImportCatalogue {

    @Bean
    ImportFormats importFormats(EventSerializer serializer) {
        var formats = new ArrayList<ImportFormat>();
        var history = new HistoryReader(serializer);
        formats.add(new ImportFormat("rejoinder", "Rejoinder, complete with its history",
                List.of(".json"), List.of("\"rejoinder-debate\"", "\"rejoinder-history\""), "rejoinder",
                false,
                (document, _) -> history.read(document)));
        formats.addAll(ofArgumentTools());
        return new ImportFormats(formats);
    }

    /// Those whose documents are told by their beginnings come before those of the same endings that are not.
    private static List<ImportFormat> ofArgumentTools() {
        return List.of(
                new ImportFormat("jsonld", "AIF as linked data", List.of(".jsonld", ".json"),
                        List.of("\"@context\"", "\"@graph\""), "aif", false, Reader.of(new JsonLdReader())),
                new ImportFormat("sadface", "SADFace", List.of(".json"),
                        List.of("\"source_id\"", "\"atom\"", "\"analyst_name\""), "sadface", false,
                        Reader.of(new SadfaceReader())),
                new ImportFormat("aif", "AIF and xAIF", List.of(".json"), List.of("\"nodes\"", "\"AIF\""),
                        "aif",
                        false, Reader.of(new AifReader())),
                new ImportFormat("csv", "Table of statements and relations", List.of(".csv"), List.of(),
                        "csv", true,
                        Reader.of(new CsvReader())),
                new ImportFormat("kialo", "Kialo", List.of(".txt"), List.of("1."), "kialo", true,
                        Reader.of(new KialoReader())));
    }
}
