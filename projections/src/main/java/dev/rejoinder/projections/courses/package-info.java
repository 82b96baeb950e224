/// The whole course of a debate, read in a few statements, for pages that show any moment of it by themselves.
@NullMarked
package dev.rejoinder.projections.courses;

import org.jspecify.annotations.NullMarked;
