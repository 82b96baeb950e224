/// Between the wire and the schema: who asks, for how long, and what an error looks like from outside.
@NullMarked
package dev.rejoinder.api.transport;

import org.jspecify.annotations.NullMarked;
