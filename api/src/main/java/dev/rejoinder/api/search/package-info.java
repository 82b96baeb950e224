/// Search over what statements say.
@NullMarked
package dev.rejoinder.api.search;

import org.jspecify.annotations.NullMarked;
