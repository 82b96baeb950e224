/// Argument maps as Cytoscape reads them: the JSON of Cytoscape.js, and CX2. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.cytoscape;

import org.jspecify.annotations.NullMarked;
