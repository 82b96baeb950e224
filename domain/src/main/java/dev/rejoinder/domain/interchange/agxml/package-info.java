/// Argument graphs of short texts, as the argumentative microtext corpus has them: segments of text, the claims that
/// they state, and edges between claims and onto edges.
@NullMarked
package dev.rejoinder.domain.interchange.agxml;

import org.jspecify.annotations.NullMarked;
