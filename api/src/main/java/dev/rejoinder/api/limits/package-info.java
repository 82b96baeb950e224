/// What a document may ask for, weighed before anything is fetched.
@NullMarked
package dev.rejoinder.api.limits;

import org.jspecify.annotations.NullMarked;
