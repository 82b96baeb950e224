/// The operators' question whether anybody has tampered with the log.
@NullMarked
package dev.rejoinder.api.verification;

import org.jspecify.annotations.NullMarked;
