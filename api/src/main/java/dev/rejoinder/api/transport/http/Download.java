package dev.rejoinder.api.transport.http;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.MediaType;

/// Something to download, made piece by piece while it is sent, so that it may be longer than the memory.
///
/// @param version what the entity tag says: two answers of one address with one version are the same bytes
/// @param type its media type
/// @param pieces the body in order; each piece is made when the one before it was taken by the network, and the stream
/// is closed when the client has them all or has left
/// @param headers further headers of the answer
public record Download(long version, MediaType type, Stream<byte[]> pieces, Map<String, String> headers) {

    public Download {
        headers = Map.copyOf(headers);
    }

    /// A download without further headers.
    public Download(long version, MediaType type, Stream<byte[]> pieces) {
        this(version, type, pieces, Map.of());
    }
}
