/// Argument maps as GEXF, in which Gephi plays a debate from its beginning to its end. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.gexf;

import org.jspecify.annotations.NullMarked;
