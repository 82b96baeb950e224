/// A Neo4j in a process of its own.
@NullMarked
package dev.rejoinder.graphserver;

import org.jspecify.annotations.NullMarked;
