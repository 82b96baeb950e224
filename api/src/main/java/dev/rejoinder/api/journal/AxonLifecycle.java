package dev.rejoinder.api.journal;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.springframework.context.SmartLifecycle;

/// Starts Axon with the application, once its wiring was found sound, and stops it first.
final class AxonLifecycle implements SmartLifecycle {

    private final Configuration configuration;

    private volatile boolean running;

    AxonLifecycle(Configurer configurer) {
        this.configuration = configurer.buildConfiguration();
        Wiring.check(configuration);
    }

    Configuration configuration() {
        return configuration;
    }

    @Override
    public void start() {
        configuration.start();
        running = true;
    }

    @Override
    public void stop() {
        configuration.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server (which starts in a later phase) takes the first command.
    @Override
    public int getPhase() {
        return 0;
    }
}
