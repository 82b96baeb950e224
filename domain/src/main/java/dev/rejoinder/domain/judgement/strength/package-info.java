/// Strengths: how much weight base scores and replies give to each statement and relation.
@NullMarked
package dev.rejoinder.domain.judgement.strength;

import org.jspecify.annotations.NullMarked;
