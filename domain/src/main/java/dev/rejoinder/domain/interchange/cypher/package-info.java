/// Argument maps as Cypher, which rebuilds in any Neo4j the read model that docs/graph.md describes. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.cypher;

import org.jspecify.annotations.NullMarked;
