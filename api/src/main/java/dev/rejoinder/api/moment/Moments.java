package dev.rejoinder.api.moment;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.Membership;
import dev.rejoinder.api.reading.AsOf;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.labels.Labels;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Finds the version that a moment means. The graph holds that version when the answer is given.
///
/// What the graph can answer for good it answers; else the log says how far the debate has come, once the commands
/// under way are done, and the graph is waited for. So the answer to a time or a label stays what it was.
@Component
public class Moments {

    private final Freshness freshness;

    private final DebateLog log;

    private final Membership membership;

    private final Changes changes;

    private final Labels labels;

    Moments(Freshness freshness, DebateLog log, Membership membership, Changes changes, Labels labels) {
        this.freshness = freshness;
        this.log = log;
        this.membership = membership;
        this.changes = changes;
        this.labels = labels;
    }

    /// How to read a debate as of the moment; as it is now when there is no moment, or no such debate.
    public AsOf ofDebate(UUID debate, @Nullable Moment moment) {
        var version = version(new DebateId(debate), moment);
        return version == Pin.NOW ? AsOf.NOW : new AsOf(new Pin(debate, version));
    }

    /// How to read a statement or relation as of the moment; as it is now when there is no moment, or no such thing.
    public AsOf ofSubject(UUID subject, @Nullable Moment moment) {
        return moment == null
                ? AsOf.NOW
                : membership.debateOf(subject).map(debate -> ofDebate(debate.value(), moment))
                        .orElse(AsOf.NOW);
    }

    /// The version of the debate at the moment; `Pin.NOW` when there is no moment, or no such debate.
    ///
    /// @throws BadRequest when the debate has not come that far, had not begun, or has no such label
    public long version(DebateId debate, @Nullable Moment moment) {
        if (moment == null) {
            return Pin.NOW;
        } else if (moment.version() != null && freshness.shows(debate, moment.version())) {
            return moment.version();
        } else if (log.head(debate).isEmpty()) {
            return Pin.NOW;
        }
        return find(debate, moment);
    }

    /// As `version`, only that version 0, the debate before its first event, is a moment as good as any.
    public long versionFromStart(DebateId debate, Moment moment) {
        return moment.version() != null && moment.version() == 0 ? 0 : version(debate, moment);
    }

    private long find(DebateId debate, Moment moment) {
        if (moment.version() != null) {
            return numbered(debate, moment.version());
        } else if (moment.time() != null) {
            return timed(debate, moment.time());
        } else if (moment.label() != null) {
            return labelled(debate, moment.label());
        }
        throw new BadRequest(ErrorCode.BAD_ARGUMENT, "A moment needs a version, a time or a label");
    }

    private long numbered(DebateId debate, long version) {
        if (version < 1) {
            throw new BadRequest(ErrorCode.BEFORE_DEBATE,
                    "Debate %s begins with version 1".formatted(debate), Map.of("version", version));
        }
        var head = log.head(debate).orElseThrow();
        if (version > head.version()) {
            throw new BadRequest(ErrorCode.FUTURE_MOMENT,
                    "Debate %s is at version %d; version %d is yet to come"
                            .formatted(debate, head.version(), version),
                    Map.of("version", version, "latest", head.version()));
        }
        freshness.awaitDebate(debate.value(), version);
        return version;
    }

    private long timed(DebateId debate, Instant time) {
        if (time.isAfter(Instant.now())) {
            throw new BadRequest(ErrorCode.FUTURE_MOMENT, "%s is yet to come".formatted(time),
                    Map.of("time", time.toString()));
        }
        var later = changes.firstLaterThan(debate.value(), time);
        var version = later.isPresent() ? later.getAsLong() - 1 : lastAt(debate, time);
        if (version < 1) {
            throw new BadRequest(ErrorCode.BEFORE_DEBATE,
                    "Debate %s had not begun at %s".formatted(debate, time), Map.of("time", time.toString()));
        }
        return version;
    }

    private long lastAt(DebateId debate, Instant time) {
        var latest = settled(debate).version();
        freshness.awaitDebate(debate.value(), latest);
        var later = changes.firstLaterThan(debate.value(), time);
        return later.isPresent() ? later.getAsLong() - 1 : latest;
    }

    private long labelled(DebateId debate, String label) {
        Supplier<OptionalLong> reading = () -> labels.version(debate.value(), label);
        var known = reading.get();
        if (known.isEmpty()) {
            freshness.awaitDebate(debate.value(), settled(debate).version());
            known = reading.get();
        }
        return known.orElseThrow(() -> new BadRequest(ErrorCode.UNKNOWN_LABEL,
                "Debate %s has no label '%s'".formatted(debate, label), Map.of("label", label)));
    }

    private Head settled(DebateId debate) {
        return log.settledHead(debate)
                .orElseThrow(() -> new IllegalStateException(
                        "Debate %s was there a moment ago".formatted(debate)));
    }
}
