/// A debate as it stood at a version, folded in memory from its events and from nothing else.
@NullMarked
package dev.rejoinder.projections.snapshot;

import org.jspecify.annotations.NullMarked;
