/// From the input of a mutation to a command, and from its receipt to the payload.
@NullMarked
package dev.rejoinder.api.command;

import org.jspecify.annotations.NullMarked;
