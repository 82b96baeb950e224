/// The language of the product: debates, statements, relations, and what may happen to them.
///
/// Glossary: a *debate* is a bounded discussion with a version, the count of its events. A *statement* is
/// something said: a claim, a piece of evidence or a question. A *relation* joins one or more premises to a
/// target, a statement or another relation; an attack on a relation is an *undercut*, a support of one an
/// *underpin*. A *speaker* is whom a statement is attributed to, a *participant* who entered it. A *stance* is what a
/// participant holds of a statement or relation. A statement that bears the *burden of proof* needs support to
/// stand; a support that is *required* is one that its target cannot do without.
@NullMarked
package dev.rejoinder.domain;

import org.jspecify.annotations.NullMarked;
