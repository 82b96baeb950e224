/// What is on record about speakers: what they did with statements, what binds them, and where that clashes.
@NullMarked
package dev.rejoinder.api.speech;

import org.jspecify.annotations.NullMarked;
