/// The debate journal: it puts the commands of a debate in order, numbers and chains its events, knows who
/// stands in it, and remembers what clients asked for once.
@NullMarked
package dev.rejoinder.api.journal;

import org.jspecify.annotations.NullMarked;
