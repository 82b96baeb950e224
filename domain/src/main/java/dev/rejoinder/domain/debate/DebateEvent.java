package dev.rejoinder.domain.debate;

import dev.rejoinder.domain.RejoinderEvent;

/// Everything that can have happened to a debate itself. Absent texts are empty.
public sealed interface DebateEvent extends RejoinderEvent {

    DebateId debateId();

    record DebateOpened(DebateId debateId, String title, String description) implements DebateEvent {}

    record DebateRetitled(DebateId debateId, String title) implements DebateEvent {}

    record DebateDescribed(DebateId debateId, String description) implements DebateEvent {}

    record DebateClosed(DebateId debateId, String reason) implements DebateEvent {}

    record DebateReopened(DebateId debateId) implements DebateEvent {}

    record VersionLabelled(DebateId debateId, String label, long version) implements DebateEvent {}

    record LabelRemoved(DebateId debateId, String label) implements DebateEvent {}
}
