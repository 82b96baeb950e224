package dev.rejoinder.api.explorer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration {

    private static final String DEBATE = "/debates/{%s:[^.]+}".formatted(CourseEndpoint.DEBATE);

    /// Debates at `/`, a debate at `/debates/{debate}`, its course at `/debates/{debate}/course.json`, and what the
    /// pages are made of below `/explorer`.
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> explorerRoutes(CourseEndpoint courses, ExplorerPages pages) {
        return RouterFunctions.route(RequestPredicates.path(DEBATE + "/course.json"), courses::course)
                .andRoute(reading("/"), pages::home).andRoute(reading(DEBATE), pages::debate)
                .andRoute(reading("/oembed"), pages::card)
                .andRoute(reading("/explorer/{%s}".formatted(ExplorerPages.FILE)), pages::file)
                .andRoute(reading("/explorer/{%s}/{%s}".formatted(ExplorerPages.FOLDER, ExplorerPages.FILE)),
                        pages::fileBelow);
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }
}
