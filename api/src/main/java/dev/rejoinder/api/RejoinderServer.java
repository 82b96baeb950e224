package dev.rejoinder.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the server.
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
class RejoinderServer {

    static void main(String[] arguments) {
        SpringApplication.run(RejoinderServer.class, arguments);
    }
}
