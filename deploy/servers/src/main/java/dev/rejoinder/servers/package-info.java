/// Starts and watches the servers that Rejoinder brings along.
@NullMarked
package dev.rejoinder.servers;

import org.jspecify.annotations.NullMarked;
