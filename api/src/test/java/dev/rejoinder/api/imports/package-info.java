/// Tests of importing documents.
@NullMarked
package dev.rejoinder.api.imports;

import org.jspecify.annotations.NullMarked;
