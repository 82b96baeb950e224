/// Argument maps as DOT, which Graphviz draws. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.dot;

import org.jspecify.annotations.NullMarked;
