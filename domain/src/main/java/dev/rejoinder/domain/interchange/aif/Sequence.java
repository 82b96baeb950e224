package dev.rejoinder.domain.interchange.aif;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/// Streams one after the other: each is opened when the one before it has ended, and closed when it has ended itself,
/// or when the sequence is closed.
final class Sequence<T> implements Iterator<T> {

    private final Iterator<Supplier<Stream<T>>> parts;

    private @Nullable Stream<T> open;

    private Iterator<T> items = List.<T>of().iterator();

    private Sequence(List<Supplier<Stream<T>>> parts) {
        this.parts = parts.iterator();
    }

    static <T> Stream<T> of(List<Supplier<Stream<T>>> parts) {
        var sequence = new Sequence<>(parts);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(sequence, Spliterator.ORDERED), false)
                .onClose(sequence::close);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && parts.hasNext()) {
            close();
            var next = parts.next().get();
            open = next;
            items = next.iterator();
        }
        if (!items.hasNext()) {
            close();
            return false;
        }
        return true;
    }

    @Override
    public T next() {
        return hasNext() ? items.next() : Collections.<T>emptyIterator().next();
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
