package dev.rejoinder.api.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoosingAStatusTests {

    private static final GraphQLError AWAY = GraphQLError.newError().message("Away.")
            .extensions(Map.of("code", "UNAVAILABLE")).build();

    @ParameterizedTest
    @EnumSource(Representation.class)
    void saysThatAStoreIsAwayWhereThereIsNoData(Representation representation) {
        var refused = ExecutionResult.newExecutionResult().addError(AWAY).build();
        var empty = ExecutionResult.newExecutionResult().addError(AWAY).data(null).build();

        assertThat(AnswerStatus.of(refused, representation)).isEqualTo(503);
        assertThat(AnswerStatus.of(empty, representation)).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(value = Representation.class, names = "LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void keepsWhatDataThereIs(Representation representation) {
        var partial = ExecutionResult.newExecutionResult().addError(AWAY).data(Map.of("a", 1)).build();

        assertThat(AnswerStatus.of(partial, representation)).isEqualTo(294);
    }
}
