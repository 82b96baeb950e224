package dev.rejoinder.api.exports;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.record.HistoryRows;

/// The formats that come with the server, its own and those of argument tools first.
@Configuration(proxyBeanMethods = false)
class ExportCatalogue {

    @Bean
    ExportFormats exportFormats(HistoryRows history) {
        var formats = new ArrayList<ExportFormat>();
        formats.add(ExportFormat.of("json", "Rejoinder, complete with its history", "application/json",
                (_, option) -> new CompleteJson(history, option.apply("around").isEmpty())));
        formats.addAll(ArgumentTools.formats());
        formats.addAll(GraphTools.formats());
        formats.addAll(Pages.formats());
        return new ExportFormats(List.copyOf(formats));
    }
}
