/// The crash drill: processes are killed at random while clients talk, and nothing acknowledged may be lost.
@NullMarked
package dev.rejoinder.benchmarks.drill;

import org.jspecify.annotations.NullMarked;
