package dev.rejoinder.api.record;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    /// One address for each form, `/debates/{debate}/history.json` and so on.
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> recordRoutes(RecordEndpoint endpoint, List<RecordForm> forms) {
        return forms.stream().map(form -> route(endpoint, form)).reduce(RouterFunction::and).orElseThrow();
    }

    private static RouterFunction<ServerResponse> route(RecordEndpoint endpoint, RecordForm form) {
        var path = "/debates/{%s}/%s".formatted(RecordEndpoint.DEBATE, form.file());
        return RouterFunctions.route(RequestPredicates.path(path), request -> endpoint.answer(request, form));
    }
}
