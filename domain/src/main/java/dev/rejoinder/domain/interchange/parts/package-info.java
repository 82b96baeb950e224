/// What formats of one family are made of: pieces that are written as they are asked for, names that are unique within
/// a document, outlines of graphs, and what was kept aside for the way back.
@NullMarked
package dev.rejoinder.domain.interchange.parts;

import org.jspecify.annotations.NullMarked;
