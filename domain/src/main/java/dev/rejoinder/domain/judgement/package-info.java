/// What stands and how strongly: pure functions over a debate in compact form.
///
/// An [ArgumentGraph] holds statements and relations as columns of numbers; a caller keeps the mapping from
/// identifiers. Nothing in here asks for an order of identifiers: labels are a unique least fixpoint, sums of
/// influences are exact, products are taken over sorted values, and cycles are swept all at once. So neither
/// the order of insertion nor the numbering of elements can change a bit of any result.
@NullMarked
package dev.rejoinder.domain.judgement;

import org.jspecify.annotations.NullMarked;
