/// Reads the verdicts that are kept in the graph: those of statements and relations at any version, how often each
/// label was given, and how a verdict came about over time.
@NullMarked
package dev.rejoinder.projections.verdicts;

import org.jspecify.annotations.NullMarked;
