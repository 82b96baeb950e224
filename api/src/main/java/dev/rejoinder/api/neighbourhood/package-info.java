/// The graph around a statement or relation.
@NullMarked
package dev.rejoinder.api.neighbourhood;

import org.jspecify.annotations.NullMarked;
