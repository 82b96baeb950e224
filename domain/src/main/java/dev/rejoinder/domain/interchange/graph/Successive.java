package dev.rejoinder.domain.interchange.graph;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/// Streams one after the other as one, each opened when it is its turn, and closed when it has ended. Unlike a flat
/// map, it takes one element at a time from them, however the whole is consumed.
public final class Successive<T> extends AbstractSpliterator<T> {

    private final Queue<Supplier<Stream<T>>> coming;

    private @Nullable Stream<T> open;

    private @Nullable Spliterator<T> rest;

    private Successive(Queue<Supplier<Stream<T>>> coming) {
        super(Long.MAX_VALUE, ORDERED);
        this.coming = coming;
    }

    /// These streams, one after the other.
    @SafeVarargs
    public static <T> Stream<T> of(Supplier<Stream<T>>... streams) {
        var coming = new ArrayDeque<Supplier<Stream<T>>>();
        for (var stream : streams) {
            coming.add(stream);
        }
        var successive = new Successive<>(coming);
        return StreamSupport.stream(successive, false).onClose(successive::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (rest != null || !coming.isEmpty()) {
            if (rest == null) {
                open = coming.remove().get();
                rest = open.spliterator();
            }
            if (rest.tryAdvance(action)) {
                return true;
            }
            close();
        }
        return false;
    }

    private void close() {
        if (open != null) {
            open.close();
        }
        open = null;
        rest = null;
    }
}
