/// Argument maps as graphs, the same in every format for graph tools, so that people can move between them.
///
/// Each statement is a node. A relation of one premise on a statement that nothing else points at is one edge from the
/// premise to the target. Any other relation (of several premises, on a relation, or that a relation or a question
/// points at) is a small node of its own (`type` is `relation`), with an edge from each premise to it and one from it
/// to its target. An edge leads from a question to what it is about. `Attribute` lists what nodes and edges say; a
/// relation says it once, as its node or its only edge, and the edges of a node say only which relation they are part
/// of and whether it is withdrawn. What is unknown or empty is left out. Withdrawn statements and relations are there,
/// and say so. Identifiers are keys in which what tools stumble over is written as numbers; they are unique among nodes
/// and edges together. What has no attribute, such as locutions and what origins carry, is in the losses.
@NullMarked
package dev.rejoinder.domain.interchange.graph;

import org.jspecify.annotations.NullMarked;
