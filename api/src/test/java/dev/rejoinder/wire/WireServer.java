package dev.rejoinder.wire;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The transport alone: no store, no graph, no debate.
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = {
    "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
    "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"})
@ComponentScan({"dev.rejoinder.wire", "dev.rejoinder.api.transport", "dev.rejoinder.api.limits",
    "dev.rejoinder.api.console", "dev.rejoinder.api.address"})
public class WireServer {

    /// Serves the small schema until it is stopped, for the conformance suites.
    static void main(String[] arguments) {
        SpringApplication.run(WireServer.class, arguments);
    }

    @Bean
    Signals signals() {
        return new Signals();
    }
}
