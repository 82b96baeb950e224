@NullMarked
package dev.rejoinder.api.limits;

import org.jspecify.annotations.NullMarked;
