/// What would come of changes that nobody made: tried on a debate in memory, told, and forgotten.
@NullMarked
package dev.rejoinder.api.whatif;

import org.jspecify.annotations.NullMarked;
