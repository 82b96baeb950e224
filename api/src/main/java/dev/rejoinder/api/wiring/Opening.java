package dev.rejoinder.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.wiring.Settings.Seeds;
import dev.rejoinder.seeds.Seeder;

/// The last step of starting: loads the seed debates, and says where the server is to be found.
@Component
final class Opening implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Settings settings;

    private final DeskSink sink;

    private final ApplicationContext context;

    Opening(Settings settings, DeskSink sink, ApplicationContext context) {
        this.settings = settings;
        this.sink = sink;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.seeds() != Seeds.OFF) {
            Seeder.ofBundledScripts(sink).load();
        }
        if (settings.seeds() == Seeds.ONLY) {
            Thread.ofPlatform().name("leave").start(() -> System.exit(SpringApplication.exit(context)));
        } else if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://127.0.0.1:" + web.getWebServer().getPort();
            LOG.info("Rejoinder is ready. GraphQL: {}/graphql  console: {}/graphiql", address, address);
        }
    }
}
