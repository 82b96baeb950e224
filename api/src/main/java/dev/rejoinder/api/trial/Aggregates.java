package dev.rejoinder.api.trial;

import java.util.function.UnaryOperator;

import org.axonframework.config.Configurer;

/// Adds the aggregates of the domain to a configuration of Axon, wherever that keeps its events.
@FunctionalInterface
public interface Aggregates extends UnaryOperator<Configurer> {}
