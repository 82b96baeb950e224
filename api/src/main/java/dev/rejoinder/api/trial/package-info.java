/// A desk that writes nothing: commands are carried out on a debate in memory, by the same aggregates under the same
/// rules, and nobody but the caller learns of it.
@NullMarked
package dev.rejoinder.api.trial;

import org.jspecify.annotations.NullMarked;
