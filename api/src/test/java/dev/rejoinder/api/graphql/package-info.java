/// GraphQL as clients use it, against a running server: real desk, real event store, real graph.
@NullMarked
package dev.rejoinder.api.graphql;

import org.jspecify.annotations.NullMarked;
