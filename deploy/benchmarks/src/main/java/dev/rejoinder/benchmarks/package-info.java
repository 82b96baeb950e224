/// Measures the server against the barest program that does the same.
@NullMarked
package dev.rejoinder.benchmarks;

import org.jspecify.annotations.NullMarked;
