/// What a refused or failed request is told: a closed list of codes.
@NullMarked
package dev.rejoinder.api.refusal;

import org.jspecify.annotations.NullMarked;
