/// What differs between two moments of a debate, entry by entry, with the state before and after.
@NullMarked
package dev.rejoinder.projections.diff;

import org.jspecify.annotations.NullMarked;
