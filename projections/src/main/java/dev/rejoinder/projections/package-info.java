/// Everything that is read.
@NullMarked
package dev.rejoinder.projections;

import org.jspecify.annotations.NullMarked;
