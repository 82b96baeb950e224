/// The wire, tried with a small schema of its own.
@NullMarked
package dev.rejoinder.api.transport;

import org.jspecify.annotations.NullMarked;
