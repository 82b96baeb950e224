/// What documents bring into debates, and how it is written there: maps of other tools as commands of our own, and
/// histories as the commands that they came from.
@NullMarked
package dev.rejoinder.api.material;

import org.jspecify.annotations.NullMarked;
