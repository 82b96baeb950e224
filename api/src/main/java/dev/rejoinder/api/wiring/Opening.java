package dev.rejoinder.api.wiring;

import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.wiring.Settings.Seeds;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;
import dev.rejoinder.seeds.Seeder;

/// The last step of starting: loads the seed debates, and says where the server is to be found.
@Component
final class Opening implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Settings settings;

    private final DeskSink sink;

    private static final int SEEDED = 100;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DebateLog log;

    private final Progress progress;

    private final ApplicationContext context;

    Opening(Settings settings, DeskSink sink, DebateLog log, Progress progress, ApplicationContext context) {
        this.settings = settings;
        this.log = log;
        this.progress = progress;
        this.sink = sink;
        this.context = context;
    }

    /// Leaving in the middle of a batch would lose nothing, but look like it.
    private void awaitDrawing() {
        log.heads(Optional.empty(), SEEDED)
                .forEach(head -> progress.await(head.debateId(), head.version(), PATIENCE));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.seeds() != Seeds.OFF) {
            Seeder.ofBundledScripts(sink).load();
        }
        if (settings.seeds() == Seeds.ONLY) {
            awaitDrawing();
            Thread.ofPlatform().name("leave").start(() -> System.exit(SpringApplication.exit(context)));
        } else if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://127.0.0.1:" + web.getWebServer().getPort();
            LOG.info("Rejoinder is ready. GraphQL: {}/graphql  console: {}/graphiql  explorer: {}/", address,
                    address, address);
        }
    }
}
