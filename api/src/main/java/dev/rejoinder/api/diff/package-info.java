/// What differs between two moments of a debate.
@NullMarked
package dev.rejoinder.api.diff;

import org.jspecify.annotations.NullMarked;
