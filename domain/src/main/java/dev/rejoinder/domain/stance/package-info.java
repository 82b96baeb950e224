/// Stances: what participants hold of statements and relations, one of each participant on each of them.
@NullMarked
package dev.rejoinder.domain.stance;

import org.jspecify.annotations.NullMarked;
