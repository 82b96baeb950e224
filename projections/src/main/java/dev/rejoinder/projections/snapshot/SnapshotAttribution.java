package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.AttributionView;

/// Who said a statement outside the debate, and where and when. The name is the one given first in the debate.
public record SnapshotAttribution(UUID speakerId, String name, SpeakerKind kind, String where, String when,
        Instant attributedAt, String attributedBy) {

    static @Nullable SnapshotAttribution of(@Nullable AttributionView view) {
        return view == null
                ? null
                : new SnapshotAttribution(view.speaker().id(), view.speaker().name(), view.speaker().kind(),
                        view.where(), view.when(), view.attributedAt(), view.attributedBy());
    }

    AttributionView view() {
        return new AttributionView(new SpeakerView(speakerId, name, kind), where, when, attributedAt,
                attributedBy);
    }
}
