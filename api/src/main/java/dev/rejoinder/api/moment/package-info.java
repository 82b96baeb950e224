/// Reading a debate as it was: a moment is named, found to be a version, and inherited by all that is read below.
@NullMarked
package dev.rejoinder.api.moment;

import org.jspecify.annotations.NullMarked;
