@NullMarked
package dev.rejoinder.api.address;

import org.jspecify.annotations.NullMarked;
