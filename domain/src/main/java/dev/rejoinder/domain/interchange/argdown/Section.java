package dev.rejoinder.domain.interchange.argdown;

import tools.jackson.databind.node.ObjectNode;

/// A heading, and with it a group of what stands under it.
///
/// @param level 1 for the highest
/// @param text of the heading
/// @param markup the same as it is written
/// @param data what stands in braces after it
record Section(int level, String text, String markup, ObjectNode data) {}
