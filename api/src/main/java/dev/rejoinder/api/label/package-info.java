/// Labels: names that participants give to versions of a debate.
@NullMarked
package dev.rejoinder.api.label;

import org.jspecify.annotations.NullMarked;
