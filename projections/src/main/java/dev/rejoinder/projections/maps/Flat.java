package dev.rejoinder.projections.maps;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The elements of lists that are made when their turn comes.
///
/// `Stream.flatMap` will not do: asked for one element, it makes and keeps all those of the list.
final class Flat<A, B> extends AbstractSpliterator<B> {

    private final Spliterator<A> source;

    private final Function<A, List<B>> parts;

    private Iterator<B> part = Collections.emptyIterator();

    private Flat(Spliterator<A> source, Function<A, List<B>> parts) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.parts = parts;
    }

    static <A, B> Stream<B> of(Stream<A> source, Function<A, List<B>> parts) {
        return StreamSupport.stream(new Flat<>(source.spliterator(), parts), false).onClose(source::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super B> action) {
        while (!part.hasNext()) {
            if (!source.tryAdvance(next -> part = parts.apply(next).iterator())) {
                return false;
            }
        }
        action.accept(part.next());
        return true;
    }
}
