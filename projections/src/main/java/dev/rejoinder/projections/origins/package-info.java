/// Origins as readers see them: what debates, statements and relations are called elsewhere, and what they carried
/// there.
@NullMarked
package dev.rejoinder.projections.origins;

import org.jspecify.annotations.NullMarked;
