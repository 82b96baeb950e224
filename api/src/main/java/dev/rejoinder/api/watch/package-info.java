/// Word of long work to those who wait for it.
@NullMarked
package dev.rejoinder.api.watch;

import org.jspecify.annotations.NullMarked;
