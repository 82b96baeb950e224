/// Debates: opened, named, closed and reopened; and what every command needs to know of its debate.
@NullMarked
package dev.rejoinder.domain.debate;

import org.jspecify.annotations.NullMarked;
