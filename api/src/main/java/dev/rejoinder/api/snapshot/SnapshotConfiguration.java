package dev.rejoinder.api.snapshot;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.snapshot.Snapshots;

/// Says how large a debate may be to be held in memory.
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    Snapshots snapshots(DebateLog log, @Value("${rejoinder.snapshot.elements:50000}") int elements) {
        return new Snapshots(log, elements);
    }
}
