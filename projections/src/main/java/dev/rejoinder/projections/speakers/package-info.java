/// Those to whom statements are attributed.
@NullMarked
package dev.rejoinder.projections.speakers;

import org.jspecify.annotations.NullMarked;
