/// Tests of proofs, and of the verifier that outsiders run.
@NullMarked
package dev.rejoinder.api.proof;

import org.jspecify.annotations.NullMarked;
