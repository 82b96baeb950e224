package dev.rejoinder.api.paging;

/// One member of a page and its cursor.
public record Edge<T>(String cursor, T node) {}
