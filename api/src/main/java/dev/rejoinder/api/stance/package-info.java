/// Stances: fields and mutations.
@NullMarked
package dev.rejoinder.api.stance;

import org.jspecify.annotations.NullMarked;
