package dev.rejoinder.api.diff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.projections.diff.Differences;
import dev.rejoinder.projections.diff.DiffLimits;
import dev.rejoinder.projections.graph.Graph;

/// Says how far apart two moments may lie that are compared.
@Configuration(proxyBeanMethods = false)
class DiffConfiguration {

    @Bean
    Differences differences(Graph graph, @Value("${rejoinder.diff.changes:50000}") long changes,
            @Value("${rejoinder.diff.subjects:10000}") int subjects) {
        return new Differences(graph, new DiffLimits(changes, subjects));
    }
}
