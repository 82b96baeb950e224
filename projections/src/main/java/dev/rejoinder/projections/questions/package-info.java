/// Critical questions that are open: those that nobody asked of an argument, and those that nobody answered.
@NullMarked
package dev.rejoinder.projections.questions;

import org.jspecify.annotations.NullMarked;
