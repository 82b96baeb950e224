/// Names that participants gave to versions of their debates.
@NullMarked
package dev.rejoinder.projections.labels;

import org.jspecify.annotations.NullMarked;
