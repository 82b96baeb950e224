/// Following a debate as it changes.
@NullMarked
package dev.rejoinder.api.live;

import org.jspecify.annotations.NullMarked;
