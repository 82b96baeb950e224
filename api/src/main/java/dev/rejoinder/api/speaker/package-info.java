/// Speakers: queries and fields.
@NullMarked
package dev.rejoinder.api.speaker;

import org.jspecify.annotations.NullMarked;
