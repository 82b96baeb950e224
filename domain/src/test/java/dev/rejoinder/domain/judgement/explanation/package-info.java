/// Tests of explanations.
@NullMarked
package dev.rejoinder.domain.judgement.explanation;

import org.jspecify.annotations.NullMarked;
