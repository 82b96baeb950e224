package dev.rejoinder.domain.layout;

/// A place in a drawing, in its units: x grows to the right, y grows downwards.
public record Point(double x, double y) {}
