package dev.rejoinder.api.exports;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.maps.DebateMaps;
import dev.rejoinder.projections.neighbourhood.Explorer;
import dev.rejoinder.projections.neighbourhood.Surroundings;
import dev.rejoinder.projections.neighbourhood.Surroundings.Direction;
import dev.rejoinder.projections.progress.Drawings;
import dev.rejoinder.projections.progress.Drawings.Drawing;

/// Writes debates as documents.
@Component
class Exports {

    private static final int SURROUNDINGS_MAX = 1_000;

    private final ExportFormats formats;

    private final Moments moments;

    private final DebateMaps maps;

    private final Explorer explorer;

    private final Drawings drawings;

    Exports(ExportFormats formats, Moments moments, Graph graph) {
        this.formats = formats;
        this.moments = moments;
        this.maps = new DebateMaps(graph);
        this.explorer = new Explorer(graph);
        this.drawings = new Drawings(graph);
    }

    /// A document that is about to be written: nothing of it is made yet.
    record Document(ExportFormat format, ArgumentMap map, Losses losses, Stream<String> text) {

        /// The version of the debate that it shows.
        long version() {
            return map.heading().version();
        }
    }

    /// The document that the request asks for.
    ///
    /// @throws BadRequest when there is no such debate, format, moment or centre
    Document document(Request request) {
        var format = formats.find(request.extension());
        var debate = new DebateId(request.debate());
        var before = drawings.of(debate);
        var losses = new Losses();
        var map = map(request, format, losses);
        var writer = format.drafter().writer(map, request::option);
        return new Document(format, map, losses,
                Stream.concat(writer.write(map, losses), unlessRedrawn(debate, before)));
    }

    /// What was lost when all of the document was written.
    LossReport losses(Document document) {
        try (var text = document.text()) {
            text.forEach(_ -> {});
        }
        return document.losses().report();
    }

    private ArgumentMap map(Request request, ExportFormat format, Losses losses) {
        var version = moments.version(new DebateId(request.debate()), request.moment());
        var debate = new Pin(request.debate(), version);
        return request.around().map(centre -> part(new Pin(centre, version), request, format, losses))
                .orElseGet(() -> maps.whole(debate, format.wholeLives()).orElseThrow(() -> unknown(request)));
    }

    private ArgumentMap part(Pin centre, Request request, ExportFormat format, Losses losses) {
        var around = explorer.explore(
                new Surroundings(centre, request.depth(), Direction.BOTH, null, SURROUNDINGS_MAX))
                .filter(found -> found.debateId().equals(request.debate()))
                .orElseThrow(() -> new BadRequest(ErrorCode.BAD_ARGUMENT,
                        "There is no %s in debate %s at that moment".formatted(centre.id(), request.debate()),
                        Map.of("field", "around")));
        if (around.truncated()) {
            losses.lose("", "surroundings", Treatment.LEFT_OUT,
                    "The surroundings are larger than %d statements and relations; the nearest are shown"
                            .formatted(SURROUNDINGS_MAX));
        }
        return maps.part(around, format.wholeLives()).orElseThrow(() -> unknown(request));
    }

    private static BadRequest unknown(Request request) {
        return new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + request.debate());
    }

    /// No text at all, unless the debate was drawn again since: then what was read may be a part.
    private Stream<String> unlessRedrawn(DebateId debate, Drawing before) {
        return Stream.of(debate).flatMap(_ -> {
            if (before.blank() || !drawings.of(debate).equals(before)) {
                throw new BadRequest(ErrorCode.BEING_REDRAWN,
                        "Debate %s is just being drawn again; ask again".formatted(debate));
            }
            return new ArrayList<String>().stream();
        });
    }
}
