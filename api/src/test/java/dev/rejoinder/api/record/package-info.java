/// Tests of the record of a debate.
@NullMarked
package dev.rejoinder.api.record;

import org.jspecify.annotations.NullMarked;
