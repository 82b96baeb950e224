package dev.rejoinder.api.exports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    private static final String DOCUMENT = "/debates/{%s:[^.]*\\..+}".formatted(ExportEndpoint.DOCUMENT);

    /// `/debates/{debate}.{format}`, and what that does not hold at `/debates/{debate}.{format}/losses`.
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> exportRoutes(ExportEndpoint endpoint) {
        return RouterFunctions.route(RequestPredicates.path(DOCUMENT), endpoint::document)
                .andRoute(RequestPredicates.path(DOCUMENT + "/losses"), endpoint::losses);
    }
}
