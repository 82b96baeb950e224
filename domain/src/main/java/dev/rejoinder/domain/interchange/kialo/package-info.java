/// Discussions as Kialo exports them as text: numbered claims, each for or against the one above it. Both dialects are
/// read, the first, which every known reader takes, is written.
@NullMarked
package dev.rejoinder.domain.interchange.kialo;

import org.jspecify.annotations.NullMarked;
