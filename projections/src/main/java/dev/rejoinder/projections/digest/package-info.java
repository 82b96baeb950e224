/// Fingerprints of what the graph holds of a debate, by which two ways of drawing it are told apart.
@NullMarked
package dev.rejoinder.projections.digest;

import org.jspecify.annotations.NullMarked;
