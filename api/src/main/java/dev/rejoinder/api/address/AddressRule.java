package dev.rejoinder.api.address;

import java.net.InetAddress;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Listens on this machine only, and says no to any other address rather than to serve everybody everything.
@Component
class AddressRule implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final ServerProperties server;

    AddressRule(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        var address = server.getAddress() == null ? InetAddress.getLoopbackAddress() : server.getAddress();
        if (!address.isLoopbackAddress()) {
            throw new UnguardedAddress(address.getHostAddress());
        }
        factory.setAddress(address);
    }

    /// After Spring Boot has set its own.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
