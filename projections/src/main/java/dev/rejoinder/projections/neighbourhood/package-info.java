/// The part of the graph around a statement or relation.
@NullMarked
package dev.rejoinder.projections.neighbourhood;

import org.jspecify.annotations.NullMarked;
