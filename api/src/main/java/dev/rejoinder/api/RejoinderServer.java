package dev.rejoinder.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server.
@SpringBootApplication
class RejoinderServer {

    static void main(String[] arguments) {
        SpringApplication.run(RejoinderServer.class, arguments);
    }
}
