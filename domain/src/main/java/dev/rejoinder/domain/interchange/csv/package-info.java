/// A debate as one table (RFC 4180, UTF-8): a row for each statement, relation and locution, and one for the debate.
/// The columns may stand in any order; those that are not ours are kept and written back. A cell whose text a
/// spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@` or a tab, has an apostrophe put
/// before it, which reading takes away again; so has one that begins with apostrophes before such a sign.
@NullMarked
package dev.rejoinder.domain.interchange.csv;

import org.jspecify.annotations.NullMarked;
