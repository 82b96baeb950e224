/// Where the stores are: brought along as child processes, or servers by configuration.
@NullMarked
package dev.rejoinder.api.wiring;

import org.jspecify.annotations.NullMarked;
