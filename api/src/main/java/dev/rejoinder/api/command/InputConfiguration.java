package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;

import graphql.schema.DataFetchingEnvironment;

/// Hands each mutation its input, and each supposition its inputs, with the participant that the request's header
/// names.
@Configuration(proxyBeanMethods = false)
class InputConfiguration {

    @Bean
    WebGraphQlInterceptor participants() {
        return (request, chain) -> {
            var name = request.getHeaders().getFirst(Participants.HEADER);
            if (name != null) {
                request.configureExecutionInput((_, input) -> input
                        .graphQLContext(Map.of(Participants.class, name)).build());
            }
            return chain.next(request);
        };
    }

    @Bean
    HandlerMethodArgumentResolver inputs() {
        return new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Input.class
                        || parameter.getParameterType() == Inputs.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
                var participant = Participants.of(field);
                return parameter.getParameterType() == Inputs.class
                        ? Inputs.of(field.getArgumentOrDefault("changes", List.of()), participant)
                        : new Input(field.getFieldDefinition().getName(),
                                field.getArgumentOrDefault("input", Map.of()), participant);
            }
        };
    }
}
