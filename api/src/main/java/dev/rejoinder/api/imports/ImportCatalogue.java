package dev.rejoinder.api.imports;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.material.HistoryReader;
import dev.rejoinder.api.store.EventSerializer;

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
        return new ImportFormats(formats);
    }
}
