package dev.rejoinder.domain.interchange.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Documents whose pieces are made as they are asked for, whether by a loop or one by one.
public final class Pieces {

    private Pieces() {}

    /// What the streams give, one stream after the other. Each of them begins when its first piece is asked for, and is
    /// closed with the whole.
    public static Stream<String> of(List<Supplier<Stream<String>>> parts) {
        return parts.stream().map(Pieces::deferred).reduce(Stream.empty(), Stream::concat);
    }

    /// What the stream gives, which begins when its first piece is asked for.
    public static Stream<String> deferred(Supplier<Stream<String>> start) {
        var begun = new ArrayList<Stream<String>>(1);
        return StreamSupport.stream(() -> {
            var stream = start.get();
            begun.add(stream);
            return stream.spliterator();
        }, Spliterator.ORDERED, false).onClose(() -> begun.forEach(Stream::close));
    }
}
