package dev.rejoinder.domain.interchange.argdown;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/// How one element bears on another, as a line of a document says it.
///
/// @param step the step of an argument that is meant; nothing where no step is pointed at
/// @param data what stands in braces after the element that the line refers to
record Line(Bearing bearing, Element from, Element to, @Nullable Step step, ObjectNode data) {}
