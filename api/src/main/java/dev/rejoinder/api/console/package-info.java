/// What people read: the console and the text of the schema.
@NullMarked
package dev.rejoinder.api.console;

import org.jspecify.annotations.NullMarked;
