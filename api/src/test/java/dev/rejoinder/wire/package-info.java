/// The wire, tried with a small schema of its own.
@NullMarked
package dev.rejoinder.wire;

import org.jspecify.annotations.NullMarked;
