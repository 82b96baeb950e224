package dev.rejoinder.api.transport;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlSettings.class)
class TransportConfiguration {

    /// Makes the controllers work on threads that stop with the request; their own executor would not tell them.
    @Bean
    static BeanPostProcessor controllersWorkForTheirRequest() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setExecutor(Work::start);
                }
                return bean;
            }
        };
    }
}
