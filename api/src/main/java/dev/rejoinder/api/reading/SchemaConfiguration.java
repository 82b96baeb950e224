package dev.rejoinder.api.reading;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Joins the schema to the code: the scalars, and which type a view stands for.
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE_TIME).scalar(Scalars.VERSION);
    }

    @Bean
    GraphQlSourceBuilderCustomizer typeNames() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(SchemaConfiguration::typeName);
        return builder -> builder.defaultTypeResolver(resolver);
    }

    /// A view stands for the type of the same name without the word View.
    private static String typeName(Class<?> type) {
        return type.getSimpleName().replaceFirst("View$", "");
    }
}
