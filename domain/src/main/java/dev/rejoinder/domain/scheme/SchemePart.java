package dev.rejoinder.domain.scheme;

/// Which part of an argument a critical question hits.
public enum SchemePart {
    /// A premise.
    PREMISE,
    /// The step from the premises to the conclusion, which is the relation itself.
    LINK,
    /// The conclusion, which is what the relation targets.
    CONCLUSION
}
