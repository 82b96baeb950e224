package dev.rejoinder.api.material;

import java.time.Instant;

import dev.rejoinder.domain.RejoinderEvent;

/// An event as a history tells it: which version of the debate it made, who caused it, and when.
record Told(long version, String participant, Instant at, RejoinderEvent event) {}
