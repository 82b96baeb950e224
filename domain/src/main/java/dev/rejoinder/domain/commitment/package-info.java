/// What speakers are bound to by their words, and where those clash: pure functions over what happened in a debate.
/// Nothing here blames anybody; what is found is a draft that a person may turn into a charge.
@NullMarked
package dev.rejoinder.domain.commitment;

import org.jspecify.annotations.NullMarked;
