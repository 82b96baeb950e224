/// Explanations: why an element stands or fell, what each reason adds to its strength, what would change it.
@NullMarked
package dev.rejoinder.domain.judgement.explanation;

import org.jspecify.annotations.NullMarked;
