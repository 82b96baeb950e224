/// Statements: queries, fields and mutations.
@NullMarked
package dev.rejoinder.api.statement;

import org.jspecify.annotations.NullMarked;
