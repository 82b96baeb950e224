/// Says what things are called elsewhere, and takes it back.
@NullMarked
package dev.rejoinder.domain.origin;

import org.jspecify.annotations.NullMarked;
