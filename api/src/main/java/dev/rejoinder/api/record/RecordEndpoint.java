package dev.rejoinder.api.record;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.http.Download;
import dev.rejoinder.api.transport.http.Downloads;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;

/// Answers requests for the record of a debate. The version is read once, at the beginning: what writers add while
/// the answer is under way belongs to the next one.
@Component
class RecordEndpoint {

    static final String DEBATE = "debate";

    private final DebateLog log;

    private final Downloads downloads;

    RecordEndpoint(DebateLog log, Downloads downloads) {
        this.log = log;
        this.downloads = downloads;
    }

    ServerResponse answer(ServerRequest request, RecordForm form) {
        return downloads.answer(request, () -> download(request, form));
    }

    private Download download(ServerRequest request, RecordForm form) {
        var debate = new DebateId(Ids.id(request.pathVariable(DEBATE)));
        var head = log.head(debate).orElseThrow(
                () -> new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + debate));
        var span = Span.asked(request.params(), head.version());
        return new Download(head.version(), form.type(), form.pieces(head, span));
    }
}
