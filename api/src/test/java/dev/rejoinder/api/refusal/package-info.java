/// What a refused request is told.
@NullMarked
package dev.rejoinder.api.refusal;

import org.jspecify.annotations.NullMarked;
