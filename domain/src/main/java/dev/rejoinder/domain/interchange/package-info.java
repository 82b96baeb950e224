/// Debates on their way from and to other tools: what a format can carry is an argument map; what it cannot is told
/// in a loss report, and never dropped in silence. Pure functions from text to maps and back.
@NullMarked
package dev.rejoinder.domain.interchange;

import org.jspecify.annotations.NullMarked;
