package dev.rejoinder.api.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;

/// Lets all who follow debates, now or in replay, take turns at the same feed.
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    ChangeFeed changeFeed(Changes changes, Progress progress, DebateLog log) {
        return new ChangeFeed(changes::after, progress,
                debate -> log.head(debate).map(DebateLog.Head::version).orElse(0L));
    }
}
