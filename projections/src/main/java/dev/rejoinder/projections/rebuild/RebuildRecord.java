package dev.rejoinder.projections.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Row;

/// A rebuild as the graph tells of it: what was asked for, by whom, and how far it has come. The debate is absent
/// when everything is rebuilt.
public record RebuildRecord(UUID id, @Nullable DebateId debate, State state, @Nullable String reason,
        String participant, Instant requestedAt, @Nullable Instant finishedAt, Progress progress) {

    /// Where a rebuild stands.
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }

    /// How many debates and events there are to draw, how many of them are drawn, and how many events a second.
    /// Both totals rise while people write.
    public record Progress(long debates, long debatesDone, long events, long eventsDone,
            double eventsPerSecond) {

        static final Progress NONE = new Progress(0, 0, 0, 0, 0);

        static Progress of(Row row) {
            return new Progress(row.number("debates"), row.number("debatesDone"), row.number("events"),
                    row.number("eventsDone"), row.score("eventsPerSecond"));
        }

        /// Nothing is left: what could not be foreseen has raised the totals.
        Progress complete() {
            return new Progress(debatesDone, debatesDone, eventsDone, eventsDone, eventsPerSecond);
        }

        /// The same in words.
        String sentence() {
            return "%,d of %,d events, %,.0f a second%s".formatted(eventsDone, events, eventsPerSecond,
                    remaining().map(left -> ", about %d s left".formatted(left.toSeconds())).orElse(""));
        }

        /// How long the rest will take at this pace; absent as long as there is none.
        public Optional<Duration> remaining() {
            return eventsPerSecond <= 0
                    ? Optional.empty()
                    : Optional
                            .of(Duration.ofMillis((long) ((events - eventsDone) / eventsPerSecond * 1_000)));
        }
    }

    RebuildRecord with(Progress later) {
        return new RebuildRecord(id, debate, state, reason, participant, requestedAt, finishedAt, later);
    }

    /// What is rebuilt, in words.
    String subject() {
        return debate == null ? "everything" : "debate " + debate;
    }

    static RebuildRecord of(Row row) {
        return new RebuildRecord(row.id("id"), row.has("debateId") ? new DebateId(row.id("debateId")) : null,
                State.valueOf(row.text("state")), row.has("reason") ? row.text("reason") : null,
                row.text("participant"), row.instant("requestedAt"),
                row.has("finishedAt") ? row.instant("finishedAt") : null, Progress.of(row));
    }

    /// True when nothing more will happen.
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
