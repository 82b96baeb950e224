/// The seed debates and their loader.
@NullMarked
package dev.rejoinder.seeds;

import org.jspecify.annotations.NullMarked;
