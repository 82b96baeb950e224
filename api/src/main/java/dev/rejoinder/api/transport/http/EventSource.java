package dev.rejoinder.api.transport.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/// Hands results from the thread that makes them to the thread that writes them, one at a time.
final class EventSource extends BaseSubscriber<String> {

    private static final int ONE_AND_THE_END = 2;

    /// The empty data line is for browsers: they dispatch no event without one.
    private static final Event END = new Event("event: complete\ndata:\n\n", true);

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(ONE_AND_THE_END);

    /// Waits for the next event; there is none if none came in time.
    Optional<Event> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(events.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(String result) {
        events.add(new Event("event: next\ndata: %s\n\n".formatted(result), false));
    }

    @Override
    protected void hookOnComplete() {
        events.add(END);
    }

    @Override
    protected void hookOnError(Throwable failure) {
        events.add(END);
    }

    /// An event as it is written.
    record Event(String text, boolean last) {}
}
