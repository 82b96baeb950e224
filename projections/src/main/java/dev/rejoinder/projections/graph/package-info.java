/// The one door to Neo4j: reads, transactions, and the numbered migrations of constraints and indexes.
@NullMarked
package dev.rejoinder.projections.graph;

import org.jspecify.annotations.NullMarked;
