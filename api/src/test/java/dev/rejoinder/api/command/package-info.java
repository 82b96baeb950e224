/// From the input of a mutation to a command.
@NullMarked
package dev.rejoinder.api.command;

import org.jspecify.annotations.NullMarked;
