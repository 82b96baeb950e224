/// Proofs for outsiders: the export of a debate's events with their chain, and the verifier that needs nothing else.
/// The procedure is docs/proof.md.
@NullMarked
package dev.rejoinder.api.proof;

import org.jspecify.annotations.NullMarked;
