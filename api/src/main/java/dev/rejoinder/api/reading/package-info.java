/// The one door through which fields read: batched, at a version, page by page.
@NullMarked
package dev.rejoinder.api.reading;

import org.jspecify.annotations.NullMarked;
