/// Positions: what else could be held together where the grounded labels leave something open.
@NullMarked
package dev.rejoinder.domain.judgement.position;

import org.jspecify.annotations.NullMarked;
