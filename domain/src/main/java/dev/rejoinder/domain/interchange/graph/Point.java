package dev.rejoinder.domain.interchange.graph;

/// Where the middle of a node is. Y grows downwards.
public record Point(double x, double y) {}
