/// Argument graphs of the older Carneades: the Legal Knowledge Interchange Format of Carneades 2 (LKIF) and the
/// Carneades Argument Format of Carneades 3 (CAF). They are read, not written.
@NullMarked
package dev.rejoinder.domain.interchange.lkif;

import org.jspecify.annotations.NullMarked;
