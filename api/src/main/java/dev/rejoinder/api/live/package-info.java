/// Following a debate as it changes, and seeing it happen again.
@NullMarked
package dev.rejoinder.api.live;

import org.jspecify.annotations.NullMarked;
