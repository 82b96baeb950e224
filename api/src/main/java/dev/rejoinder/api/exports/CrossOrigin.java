package dev.rejoinder.api.exports;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/// Lets pages of the origins that `rejoinder.exports.origins` names read documents and histories. None may unless it is
/// set: whoever can open this server in a browser would otherwise lend every page that they visit their view of it.
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginReads(
            @Value("${rejoinder.exports.origins:}") List<String> origins) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "HEAD"));
        rules.setAllowedHeaders(List.of("If-None-Match", "Accept"));
        rules.setExposedHeaders(List.of("ETag", "Content-Disposition", ExportEndpoint.VERSION));
        rules.setMaxAge(REMEMBERED);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/debates/**", rules);
        var registration = new FilterRegistrationBean<>(new CorsFilter(source));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        registration.setEnabled(!origins.isEmpty());
        return registration;
    }
}
