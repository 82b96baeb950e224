/// Tests of positions.
@NullMarked
package dev.rejoinder.domain.judgement.position;

import org.jspecify.annotations.NullMarked;
