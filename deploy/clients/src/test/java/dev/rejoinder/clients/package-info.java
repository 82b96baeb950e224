/// Documents of all kinds, read by the programs and libraries that others read them with.
@NullMarked
package dev.rejoinder.clients;

import org.jspecify.annotations.NullMarked;
