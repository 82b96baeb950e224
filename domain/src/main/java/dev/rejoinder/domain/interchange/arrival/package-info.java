/// How a map that was read from a document comes into a debate: as ordinary commands, each thing once, whatever was
/// imported before.
@NullMarked
package dev.rejoinder.domain.interchange.arrival;

import org.jspecify.annotations.NullMarked;
