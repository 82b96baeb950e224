package dev.rejoinder.api.live;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;

/// Lets all who follow debates, now or in replay, take turns at the same feed.
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer streams(ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        return source -> source.configureGraphQl(engine -> engine.subscriptionExecutionStrategy(
                new EachForItself(DataFetcherExceptionResolver
                        .createExceptionHandler(resolvers.orderedStream().toList()))));
    }

    @Bean
    ChangeFeed changeFeed(Changes changes, Progress progress, DebateLog log) {
        return new ChangeFeed(changes::after, progress,
                debate -> log.head(debate).map(DebateLog.Head::version).orElse(0L));
    }
}
