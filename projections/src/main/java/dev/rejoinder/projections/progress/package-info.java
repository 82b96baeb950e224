/// How far the graph has come, debate by debate, and word of it to those who wait.
@NullMarked
package dev.rejoinder.projections.progress;

import org.jspecify.annotations.NullMarked;
