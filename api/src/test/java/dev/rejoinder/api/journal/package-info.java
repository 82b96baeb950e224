/// Tests of the journal on a real PostgreSQL.
@NullMarked
package dev.rejoinder.api.journal;

import org.jspecify.annotations.NullMarked;
