/// Verdicts: what stands, how strongly, why, and what would change it.
@NullMarked
package dev.rejoinder.api.verdict;

import org.jspecify.annotations.NullMarked;
