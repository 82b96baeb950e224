/// Lists critical questions that are open.
@NullMarked
package dev.rejoinder.projections.questions;

import org.jspecify.annotations.NullMarked;
