/// Debates: queries, fields and mutations.
@NullMarked
package dev.rejoinder.api.debate;

import org.jspecify.annotations.NullMarked;
