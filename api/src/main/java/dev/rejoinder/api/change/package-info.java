/// The history of a debate, event by event.
@NullMarked
package dev.rejoinder.api.change;

import org.jspecify.annotations.NullMarked;
