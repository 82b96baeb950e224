/// The whole domain on a real Axon in memory, and an independent account of what it should do.
@NullMarked
package dev.rejoinder.domain.rehearsal;

import org.jspecify.annotations.NullMarked;
