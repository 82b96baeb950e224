/// The ways of drawing a debate again from the log, while the live projector goes on and readers read.
@NullMarked
package dev.rejoinder.projections.redraw;

import org.jspecify.annotations.NullMarked;
