/// Tests of how events are written down.
@NullMarked
package dev.rejoinder.api.store;

import org.jspecify.annotations.NullMarked;
