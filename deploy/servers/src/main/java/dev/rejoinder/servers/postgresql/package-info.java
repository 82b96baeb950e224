/// The PostgreSQL that Rejoinder brings along.
@NullMarked
package dev.rejoinder.servers.postgresql;

import org.jspecify.annotations.NullMarked;
