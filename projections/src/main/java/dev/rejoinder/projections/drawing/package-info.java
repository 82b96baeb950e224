/// Draws what happened into the graph. A batch of events is folded in memory, debate by debate, over what the graph
/// already holds of the things they touch; the outcome is a handful of row lists, each written by one statement.
/// What is drawn depends on the events alone, never on how they were batched.
@NullMarked
package dev.rejoinder.projections.drawing;

import org.jspecify.annotations.NullMarked;
