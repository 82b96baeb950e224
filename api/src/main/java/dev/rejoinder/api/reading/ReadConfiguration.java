package dev.rejoinder.api.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.debates.Digests;
import dev.rejoinder.projections.digest.DebateDigest;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.labels.Labels;
import dev.rejoinder.projections.neighbourhood.Explorer;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.Statements;
import graphql.schema.DataFetchingEnvironment;

/// Makes the read catalogue, and hands each controller method the reading of its field.
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    @Bean
    Debates debates(Graph graph) {
        return new Debates(graph);
    }

    @Bean
    Statements statements(Graph graph) {
        return new Statements(graph);
    }

    @Bean
    Relations relations(Graph graph) {
        return new Relations(graph);
    }

    @Bean
    Changes changes(Graph graph) {
        return new Changes(graph);
    }

    @Bean
    Labels labels(Graph graph) {
        return new Labels(graph);
    }

    @Bean
    Explorer explorer(Graph graph) {
        return new Explorer(graph);
    }

    @Bean
    Digests digests(Graph graph) {
        return new DebateDigest(graph)::at;
    }

    @Bean
    HandlerMethodArgumentResolver readings() {
        return new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Reading.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
                return new Reading(field);
            }
        };
    }
}
