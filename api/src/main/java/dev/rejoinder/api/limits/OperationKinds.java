package dev.rejoinder.api.limits;

import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;

/// The kinds of operation that the way a request came in can carry, and what to say to the others.
public enum OperationKinds {

    /// Everything: the client listens.
    ANY,
    /// One request, one answer.
    ANSWERED,
    /// What may be asked without a trace.
    SAFE,
    /// What may be asked or listened to without a trace.
    SAFE_OR_STREAMED;

    private boolean carry(Operation operation) {
        return switch (operation) {
            case QUERY -> true;
            case MUTATION -> this == ANY || this == ANSWERED;
            case SUBSCRIPTION -> this == ANY || this == SAFE_OR_STREAMED;
        };
    }

    /// Goes into the context of an execution, which without it may be of any kind.
    public Map<Object, Object> context() {
        return Map.of(OperationKinds.class, this);
    }

    static void check(GraphQLContext context, Operation operation) {
        var kinds = context.getOrDefault(OperationKinds.class, ANY);
        if (!kinds.carry(operation)) {
            throw operation == Operation.MUTATION
                    ? Excess.refused(ErrorCode.METHOD_NOT_ALLOWED, "A mutation is sent by POST.", Map.of())
                    : Excess.refused(ErrorCode.NOT_ACCEPTABLE,
                            "A subscription is answered over WebSocket or as text/event-stream.", Map.of());
        }
    }
}
