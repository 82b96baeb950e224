/// Finding statements by what they say.
@NullMarked
package dev.rejoinder.projections.search;

import org.jspecify.annotations.NullMarked;
