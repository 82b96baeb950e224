/// Relations: supports, attacks, rephrasings and preferences between statements, and on other relations.
@NullMarked
package dev.rejoinder.domain.relation;

import org.jspecify.annotations.NullMarked;
