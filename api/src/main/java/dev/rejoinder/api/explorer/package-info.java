/// The page on which people read, argue and replay debates, and what it is fed with besides GraphQL.
@NullMarked
package dev.rejoinder.api.explorer;

import org.jspecify.annotations.NullMarked;
