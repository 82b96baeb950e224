/// Whole debates as files, straight from the event log: what tools download and auditors keep.
@NullMarked
package dev.rejoinder.api.record;

import org.jspecify.annotations.NullMarked;
