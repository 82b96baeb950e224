/// Tests of the debate under judgement.
@NullMarked
package dev.rejoinder.domain.judgement.live;

import org.jspecify.annotations.NullMarked;
