package dev.rejoinder.domain.interchange.parts;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Documents whose pieces are made as they are asked for, whether by a loop or one by one.
public final class Pieces {

    private Pieces() {}

    /// What the streams give, one stream after the other. Each of them begins when its first piece is asked for, and is
    /// closed with its end, or with the whole.
    public static Stream<String> of(List<Supplier<Stream<String>>> parts) {
        var sequence = new Sequence(List.copyOf(parts).iterator());
        return StreamSupport.stream(sequence, false).onClose(() -> sequence.open.close());
    }

    /// What the stream gives, which begins when its first piece is asked for.
    public static Stream<String> deferred(Supplier<Stream<String>> start) {
        return of(List.of(start));
    }

    /// `Stream.concat` will not do: it asks every stream for its size, and so begins them all.
    private static final class Sequence extends Spliterators.AbstractSpliterator<String> {

        private final Iterator<Supplier<Stream<String>>> parts;

        private Stream<String> open = Stream.empty();

        private Spliterator<String> rest = open.spliterator();

        Sequence(Iterator<Supplier<Stream<String>>> parts) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.parts = parts;
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> action) {
            while (!rest.tryAdvance(action)) {
                open.close();
                if (!parts.hasNext()) {
                    return false;
                }
                open = parts.next().get();
                rest = open.spliterator();
            }
            return true;
        }
    }
}
