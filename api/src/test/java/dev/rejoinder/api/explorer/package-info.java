@NullMarked
package dev.rejoinder.api.explorer;

import org.jspecify.annotations.NullMarked;
