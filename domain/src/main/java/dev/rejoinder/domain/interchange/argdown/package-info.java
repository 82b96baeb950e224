/// Argdown, the markup language of argument maps, and the JSON that its own tools make of it. A document is taken apart
/// into tokens, these into a sketch of what it names and how that bears on each other, and the sketch becomes a map;
/// the JSON becomes such a sketch at once.
@NullMarked
package dev.rejoinder.domain.interchange.argdown;

import org.jspecify.annotations.NullMarked;
