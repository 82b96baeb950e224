/// Debates as documents of many formats, whole or in part, as of any moment, and what each format cannot carry.
@NullMarked
package dev.rejoinder.api.exports;

import org.jspecify.annotations.NullMarked;
