/// The catalogue of argument schemes: typical forms of argument, and the critical questions that each one invites.
/// It is data, `*.properties` beside these classes, one file for each family.
@NullMarked
package dev.rejoinder.domain.scheme;

import org.jspecify.annotations.NullMarked;
