package dev.rejoinder.api.record;

import java.util.stream.Stream;

import org.springframework.http.MediaType;

import dev.rejoinder.projections.log.DebateLog.Head;

/// A form in which the record of a debate can be had.
public interface RecordForm {

    /// The last part of its address, such as `history.json`.
    String file();

    /// What it is.
    MediaType type();

    /// Those versions of a debate in this form, piece by piece. Nothing is read before its piece is asked for.
    Stream<byte[]> pieces(Head head, Span span);
}
