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

    /// How many events of a stream wait to be sent, each carried out already; the least that Reactor allows. The 256
    /// it would hold otherwise are two gigabytes for five thousand readers.
    private static final String QUEUED = "reactor.bufferSize.small";

    private static final String FEWEST = "16";

    static void main(String[] arguments) {
        var asked = List.of(arguments);
        if (!asked.isEmpty() && asked.getFirst().equals(VerifyCommand.NAME)) {
            var verify = new VerifyCommand(System.in, System.out, System.err);
            System.exit(verify.run(asked.subList(1, asked.size())));
        }
        holdLittleForEachReader();
        SpringApplication.run(RejoinderServer.class, arguments);
    }

    private static void holdLittleForEachReader() {
        System.getProperties().putIfAbsent(QUEUED, FEWEST);
    }
}
