/// Takes stances and gives them up.
@NullMarked
package dev.rejoinder.domain.stance;

import org.jspecify.annotations.NullMarked;
