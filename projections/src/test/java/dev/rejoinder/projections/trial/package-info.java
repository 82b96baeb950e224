/// What the tests of the projections are made of: a real Neo4j, a log in memory, and histories of debates.
@NullMarked
package dev.rejoinder.projections.trial;

import org.jspecify.annotations.NullMarked;
