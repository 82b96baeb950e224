package dev.rejoinder.api.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitConfiguration {

    @Bean
    LimitKeeper limitKeeper(Limits limits) {
        return new LimitKeeper(limits);
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentCache(Limits limits) {
        var cache = new DocumentCache(limits.cachedDocuments());
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(cache));
    }
}
