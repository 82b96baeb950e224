@NullMarked
package dev.rejoinder.api.transport;

import org.jspecify.annotations.NullMarked;
