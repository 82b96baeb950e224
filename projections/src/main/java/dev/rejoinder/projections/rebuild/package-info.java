/// Puts the graph right where it is not what the log says: drawn again, caught up, or found to be ahead.
@NullMarked
package dev.rejoinder.projections.rebuild;

import org.jspecify.annotations.NullMarked;
