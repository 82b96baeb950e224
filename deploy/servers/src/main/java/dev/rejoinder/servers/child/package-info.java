/// Processes that live and die with this one: how they are started, told to end, and started again.
@NullMarked
package dev.rejoinder.servers.child;

import org.jspecify.annotations.NullMarked;
