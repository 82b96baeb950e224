/// How lists are read page by page, for many owners with one statement, as they stood at a version.
@NullMarked
package dev.rejoinder.projections.lists;

import org.jspecify.annotations.NullMarked;
