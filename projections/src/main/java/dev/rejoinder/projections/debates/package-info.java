/// Debates as readers see them.
@NullMarked
package dev.rejoinder.projections.debates;

import org.jspecify.annotations.NullMarked;
