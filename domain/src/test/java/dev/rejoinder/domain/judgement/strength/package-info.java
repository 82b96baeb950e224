/// Tests of strengths.
@NullMarked
package dev.rejoinder.domain.judgement.strength;

import org.jspecify.annotations.NullMarked;
