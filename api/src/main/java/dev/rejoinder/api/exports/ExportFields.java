package dev.rejoinder.api.exports;

import java.util.List;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.debates.DebateView;

/// The documents that a debate can be had as.
@Controller
@SchemaMapping(typeName = "Debate")
class ExportFields {

    private final ExportFormats formats;

    ExportFields(ExportFormats formats) {
        this.formats = formats;
    }

    /// One document and where it is.
    record Export(String format, String title, String mediaType, String url, String lossesUrl) {}

    @SchemaMapping
    List<Export> exports(DebateView debate, Reading reading) {
        var moment = reading.asOf().debate() == null ? "" : "?asOf=" + debate.version();
        return formats.all().stream().map(format -> {
            var address = "/debates/%s.%s".formatted(debate.id(), format.extension());
            return new Export(format.extension(), format.title(), format.type().toString(), address + moment,
                    address + "/losses" + moment);
        }).toList();
    }
}
