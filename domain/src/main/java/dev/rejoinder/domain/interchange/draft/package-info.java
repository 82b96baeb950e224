/// What readers and writers of several formats share: maps in the making that keep to the rules, what documents carry
/// that has no place here, and documents that are written piece by piece.
@NullMarked
package dev.rejoinder.domain.interchange.draft;

import org.jspecify.annotations.NullMarked;
