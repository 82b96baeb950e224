/// Debates as argument maps, read from the graph page by page as of any version, for writers of formats.
@NullMarked
package dev.rejoinder.projections.maps;

import org.jspecify.annotations.NullMarked;
