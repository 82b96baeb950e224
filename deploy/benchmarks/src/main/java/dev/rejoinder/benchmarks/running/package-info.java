/// Runs the server as a process of its own, and speaks to it as a client would.
@NullMarked
package dev.rejoinder.benchmarks.running;

import org.jspecify.annotations.NullMarked;
