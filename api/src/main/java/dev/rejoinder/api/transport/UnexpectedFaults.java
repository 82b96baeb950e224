package dev.rejoinder.api.transport;

import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// Takes what no other resolver knows: the log gets the reason, the client gets the place and the request id.
/// Work that was stopped is no fault.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFaults extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
        var field = environment.getExecutionStepInfo();
        if (!(fault instanceof InterruptedException)) {
            LOG.error("Request {}: {} failed", environment.getGraphQlContext().<String>get(RequestId.class),
                    field.getPath(), fault);
        }
        return GraphQLError.newError().message("The server failed.")
                .path(field.getPath()).location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", ErrorCode.INTERNAL.name())).build();
    }
}
