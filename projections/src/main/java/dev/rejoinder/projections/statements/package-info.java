/// Statements as readers see them, with their wordings, sources and attribution.
@NullMarked
package dev.rejoinder.projections.statements;

import org.jspecify.annotations.NullMarked;
