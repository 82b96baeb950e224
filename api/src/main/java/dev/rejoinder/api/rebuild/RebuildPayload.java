package dev.rejoinder.api.rebuild;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.projections.rebuild.RebuildRecord;

/// What became of an order: the rebuild that it stands for, or why there is none.
record RebuildPayload(@Nullable RebuildRecord rebuild, List<UserError> userErrors) {}
