/// Debates as pictures in SVG, drawn by our own layout, for eyes and for screen readers, in the light and in the
/// dark.
@NullMarked
package dev.rejoinder.domain.interchange.svg;

import org.jspecify.annotations.NullMarked;
