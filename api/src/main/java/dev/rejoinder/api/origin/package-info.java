/// Origins: fields and mutations.
@NullMarked
package dev.rejoinder.api.origin;

import org.jspecify.annotations.NullMarked;
