package dev.rejoinder.api.proof;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.record.RecordForm;
import dev.rejoinder.api.record.Span;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.api.store.StoredEvents;
import dev.rejoinder.api.store.StoredEvents.Link;
import dev.rejoinder.api.store.StoredEvents.Place;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog.Head;

/// The events of a debate as they are stored, with their chain. It shows what is there: what was tampered with goes
/// out as it is, for the verifier to find.
@Component
class EventExport implements RecordForm {

    /// Stands for an event that cannot be shown; no verifier takes it for one.
    private record Unreadable(long version, boolean unreadable) {}

    private final StoredEvents events;

    EventExport(StoredEvents events) {
        this.events = events;
    }

    @Override
    public String file() {
        return "events.ndjson";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_NDJSON;
    }

    @Override
    public Stream<byte[]> pieces(Head head, Span span) {
        return Stream.concat(Stream.of(span).map(whole -> lines(List.of(header(head, whole)))),
                span.pages().map(page -> lines(page(head.debateId(), page))));
    }

    private Header header(Head head, Span span) {
        var before = span.first() == 1
                ? HexFormat.of().formatHex(Chain.start())
                : chain(head.debateId(), span.first() - 1);
        var after = span.last() == head.version() ? head.chain() : chain(head.debateId(), span.last());
        return new Header(Header.FORMAT, Header.REVISION, head.debateId().toString(), span.first(),
                span.last(),
                before, after);
    }

    /// The chain value of a version; empty when its event is gone.
    private String chain(DebateId debateId, long version) {
        return events.at(List.of(new Place(debateId, version))).stream().map(Link::chain)
                .findFirst().orElse("");
    }

    private List<Record> page(DebateId debateId, Span page) {
        return events.between(debateId, page.first(), page.last()).stream()
                .map(EventExport::line).toList();
    }

    private static Record line(Link link) {
        var version = link.place().version();
        return link.event() == null
                ? new Unreadable(version, true)
                : ExportedEvent.of(version, link.event(), link.chain());
    }

    private static byte[] lines(List<? extends Record> lines) {
        var bytes = new ByteArrayOutputStream();
        lines.forEach(line -> {
            bytes.writeBytes(CanonicalJson.write(line));
            bytes.write('\n');
        });
        return bytes.toByteArray();
    }
}
