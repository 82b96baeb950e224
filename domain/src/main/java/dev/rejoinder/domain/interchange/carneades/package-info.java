/// Argument graphs of Carneades 4, in YAML or as the same document in JSON: statements, arguments for them and against
/// them, issues between them, and undercutters of arguments. An argument against a statement is one for its opposite,
/// `¬s`; one against an argument is for `¬app(a)`. Such statements, where they say nothing else, are no claims here:
/// what they are for is drawn as an attack.
@NullMarked
package dev.rejoinder.domain.interchange.carneades;

import org.jspecify.annotations.NullMarked;
