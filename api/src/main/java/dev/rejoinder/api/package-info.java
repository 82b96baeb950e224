/// The server.
@NullMarked
package dev.rejoinder.api;

import org.jspecify.annotations.NullMarked;
