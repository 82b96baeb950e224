package dev.rejoinder.api.transport;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

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
/// Where a store is away, the log gets one line and the client may ask again.
/// Work that was stopped is no fault.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFaults extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
        var field = environment.getExecutionStepInfo();
        var outage = Outages.explain(fault);
        log(fault, outage, environment);
        var code = outage ? ErrorCode.UNAVAILABLE : ErrorCode.INTERNAL;
        return GraphQLError.newError().message("%s", outage ? Outages.SENTENCE : "The server failed.")
                .path(field.getPath()).location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", code.name())).build();
    }

    /// An outage is told once, however many fields it takes away. A read that is stopped breaks its connection to the
    /// graph, which looks like an outage.
    private static void log(Throwable fault, boolean outage, DataFetchingEnvironment environment) {
        var context = environment.getGraphQlContext();
        var requestId = context.<String>get(RequestId.class);
        if (fault instanceof InterruptedException || Work.isStopped(context)) {
            LOG.debug("Request {}: {} was stopped", requestId, environment.getExecutionStepInfo().getPath());
        } else if (!outage) {
            LOG.error("Request {}: {} failed", requestId, environment.getExecutionStepInfo().getPath(),
                    fault);
        } else if (context.computeIfAbsent(Outages.class, _ -> new AtomicBoolean()).compareAndSet(false,
                true)) {
            LOG.warn("Request {}: a store does not answer: {}", requestId, Outages.reason(fault));
        }
    }
}
