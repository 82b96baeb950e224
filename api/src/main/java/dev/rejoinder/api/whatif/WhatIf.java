package dev.rejoinder.api.whatif;

import java.util.List;

import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.projections.diff.DebateDiff;
import dev.rejoinder.projections.snapshot.Snapshot;

/// What came of changes that were supposed: how many were accepted, what the debate would be after those, how that
/// differs from what it is, and why the next one was refused, if one was.
record WhatIf(int accepted, Snapshot snapshot, DebateDiff diff, List<UserError> userErrors) {}
