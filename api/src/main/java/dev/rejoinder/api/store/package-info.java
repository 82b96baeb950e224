/// How events are written down: stable names, JSON, one table, and a chain that shows tampering.
@NullMarked
package dev.rejoinder.api.store;

import org.jspecify.annotations.NullMarked;
