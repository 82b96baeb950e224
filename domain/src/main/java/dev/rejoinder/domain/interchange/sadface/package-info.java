/// The Simple Argument Description Format: atoms, and schemes between them, as JSON. Both dialects are read: that of
/// version 0.2, whose schemes are of one type and which is written, and that of version 0.5.4, which tells inferences
/// from conflicts. What the format has no place for is in the metadata, under a name of our own.
@NullMarked
package dev.rejoinder.domain.interchange.sadface;

import org.jspecify.annotations.NullMarked;
