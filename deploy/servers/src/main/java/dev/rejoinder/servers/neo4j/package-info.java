/// How the graph server is found and called.
@NullMarked
package dev.rejoinder.servers.neo4j;

import org.jspecify.annotations.NullMarked;
