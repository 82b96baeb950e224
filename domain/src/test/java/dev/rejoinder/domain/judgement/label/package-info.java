/// Tests of labels.
@NullMarked
package dev.rejoinder.domain.judgement.label;

import org.jspecify.annotations.NullMarked;
