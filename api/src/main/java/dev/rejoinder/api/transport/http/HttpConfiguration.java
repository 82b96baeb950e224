package dev.rejoinder.api.transport.http;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /// How much of a body that is too long is still read, so that the client hears why before the connection ends.
    private static final int SWALLOWED = 16 << 20;

    /// Stands before the route of Spring Boot and leaves nothing to it.
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlRoute(GraphQlEndpoint endpoint, GraphQlProperties properties) {
        return RouterFunctions.route(RequestPredicates.path(properties.getHttp().getPath()),
                endpoint::handle);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat() {
        return server -> {
            server.addEngineValves(new ClientPresence());
            server.addConnectorCustomizers(
                    connector -> connector.setProperty("maxSwallowSize", Integer.toString(SWALLOWED)));
        };
    }
}
