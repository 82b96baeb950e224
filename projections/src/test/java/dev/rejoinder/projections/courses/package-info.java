@NullMarked
package dev.rejoinder.projections.courses;

import org.jspecify.annotations.NullMarked;
