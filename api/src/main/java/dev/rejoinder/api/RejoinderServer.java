package dev.rejoinder.api;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import dev.rejoinder.api.proof.VerifyCommand;

/// Starts the server, or does what is asked for instead of it: `verify` needs neither server nor stores.
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
class RejoinderServer {

    static void main(String[] arguments) {
        var asked = List.of(arguments);
        if (!asked.isEmpty() && asked.getFirst().equals(VerifyCommand.NAME)) {
            var verify = new VerifyCommand(System.in, System.out, System.err);
            System.exit(verify.run(asked.subList(1, asked.size())));
        }
        SpringApplication.run(RejoinderServer.class, arguments);
    }
}
