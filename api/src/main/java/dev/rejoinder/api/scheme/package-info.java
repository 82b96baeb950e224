/// Argument schemes and critical questions: the catalogue, what is open, and the commands.
@NullMarked
package dev.rejoinder.api.scheme;

import org.jspecify.annotations.NullMarked;
