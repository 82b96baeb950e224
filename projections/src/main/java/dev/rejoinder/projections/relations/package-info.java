/// Relations as readers see them, with their premises and target.
@NullMarked
package dev.rejoinder.projections.relations;

import org.jspecify.annotations.NullMarked;
