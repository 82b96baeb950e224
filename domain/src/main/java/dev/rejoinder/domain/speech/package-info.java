/// What speakers did with statements other than making them, and the charges that their words do not agree with
/// their words or deeds. Speakers are outside of the debate; participants put on record what they did.
@NullMarked
package dev.rejoinder.domain.speech;

import org.jspecify.annotations.NullMarked;
