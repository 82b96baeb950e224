/// Where commands are handed in: once, in order, at an expected version.
@NullMarked
package dev.rejoinder.api.desk;

import org.jspecify.annotations.NullMarked;
