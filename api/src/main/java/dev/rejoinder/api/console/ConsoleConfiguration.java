package dev.rejoinder.api.console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    @Bean
    @Order(-1)
    @ConditionalOnProperty(name = "rejoinder.graphql.console", matchIfMissing = true)
    RouterFunction<ServerResponse> consoleRoute() {
        var console = new Console();
        return RouterFunctions.route(reading("/graphiql"), console::page)
                .andRoute(reading("/graphiql/{file}"), console::file);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> schemaRoute(GraphQlSource source, GraphQlProperties properties) {
        var schema = new SchemaText(source.schema());
        return RouterFunctions.route(reading(properties.getHttp().getPath() + "/schema"), schema::answer);
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }
}
