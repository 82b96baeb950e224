/// Columns of numbers that grow, for whoever keeps a whole debate in arrays: those who judge it and those who lay it
/// out.
@NullMarked
package dev.rejoinder.domain.columns;

import org.jspecify.annotations.NullMarked;
