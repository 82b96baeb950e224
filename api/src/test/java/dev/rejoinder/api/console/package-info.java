@NullMarked
package dev.rejoinder.api.console;

import org.jspecify.annotations.NullMarked;
