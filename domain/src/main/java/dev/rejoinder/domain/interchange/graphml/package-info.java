/// Argument maps as GraphML, for graph libraries, and as the picture that yEd reads. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.graphml;

import org.jspecify.annotations.NullMarked;
