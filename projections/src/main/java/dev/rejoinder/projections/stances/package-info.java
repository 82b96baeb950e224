/// Stances as readers see them: how many participants hold what of a statement or relation.
@NullMarked
package dev.rejoinder.projections.stances;

import org.jspecify.annotations.NullMarked;
