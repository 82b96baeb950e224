/// The Argument Interchange Format: node sets as the public databases of arguments keep them, the files of analysis
/// tools that wrap them, and the same graph as linked data. What a document holds beyond an argument map is kept with
/// the statement or relation that it belongs to, and returned.
@NullMarked
package dev.rejoinder.domain.interchange.aif;

import org.jspecify.annotations.NullMarked;
