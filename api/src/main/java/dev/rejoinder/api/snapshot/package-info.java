/// Whole debates at a version, in one answer.
@NullMarked
package dev.rejoinder.api.snapshot;

import org.jspecify.annotations.NullMarked;
