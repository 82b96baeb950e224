/// Debates as Markdown, an outline for reading. Nothing reads it back.
@NullMarked
package dev.rejoinder.domain.interchange.markdown;

import org.jspecify.annotations.NullMarked;
