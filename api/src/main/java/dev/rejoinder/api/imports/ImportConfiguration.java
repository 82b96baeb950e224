package dev.rejoinder.api.imports;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.material.Site.Stores;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.projections.log.DebateLog;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    Stores importStores(CommandDesk desk, DebateRegister register, DebateLog log, JdbcTemplate jdbc) {
        return new Stores(desk, register, log, jdbc);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> importRoute(ImportEndpoint endpoint) {
        return RouterFunctions.route(RequestPredicates.POST("/imports"), endpoint::answer);
    }
}
