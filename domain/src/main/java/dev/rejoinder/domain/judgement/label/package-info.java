/// Labels: which statements and relations stand, by the grounded reading of every objection.
@NullMarked
package dev.rejoinder.domain.judgement.label;

import org.jspecify.annotations.NullMarked;
