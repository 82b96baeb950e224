/// What projections ask of the event store: its debates, how far each has come, and what happened in one.
@NullMarked
package dev.rejoinder.projections.log;

import org.jspecify.annotations.NullMarked;
