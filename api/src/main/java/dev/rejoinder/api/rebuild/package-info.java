/// Rebuilding the graph from the events, for operators: ordered, followed and measured.
@NullMarked
package dev.rejoinder.api.rebuild;

import org.jspecify.annotations.NullMarked;
