/// Relations: queries, fields and mutations.
@NullMarked
package dev.rejoinder.api.relation;

import org.jspecify.annotations.NullMarked;
