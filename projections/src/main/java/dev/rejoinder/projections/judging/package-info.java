/// Judges debates: builds the argument graph of a debate from what Neo4j holds of it, keeps those of active debates in
/// memory, and says after each event which labels and strengths have become others.
@NullMarked
package dev.rejoinder.projections.judging;

import org.jspecify.annotations.NullMarked;
