/// Tests of debates as documents.
@NullMarked
package dev.rejoinder.api.exports;

import org.jspecify.annotations.NullMarked;
