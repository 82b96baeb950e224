package dev.rejoinder.domain.judgement;

/// How a support is read.
public enum Reading {
    /// It gives strength, and answers a burden of proof.
    PLAIN,
    /// Its target cannot hold without its sources, for as long as the relation itself holds.
    REQUIRED
}
