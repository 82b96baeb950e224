/// What happened in a debate, event by event.
@NullMarked
package dev.rejoinder.projections.changes;

import org.jspecify.annotations.NullMarked;
