package dev.rejoinder.api.limits;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.noOp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/// Holds each document against the limits at the three moments at which more is known of it: as text while it is
/// parsed, by its shape before it is validated, by its page sizes before it is carried out.
final class LimitKeeper extends SimplePerformantInstrumentation {

    private final Limits limits;

    private final ParserOptions parser;

    LimitKeeper(Limits limits) {
        this.limits = limits;
        parser = ParserOptions.getDefaultOperationParserOptions().transform(options -> options
                .maxCharacters(limits.characters()).maxTokens(limits.tokens()));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        input.getGraphQLContext().put(ParserOptions.class, parser);
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (isTooLarge(failure)) {
                throw Excess.refused(ErrorCode.DOCUMENT_TOO_LARGE,
                        "The document is too large: it may have %d characters and %d tokens."
                                .formatted(limits.characters(), limits.tokens()),
                        Map.of());
            }
        });
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters,
            @Nullable InstrumentationState state) {
        var size = Expansion.of(parameters.getDocument());
        Excess.check(ErrorCode.FIELD_LIMIT_EXCEEDED, "fields", size.fields(), limits.fields());
        Excess.check(ErrorCode.DEPTH_LIMIT_EXCEEDED, "depth", size.depth(), limits.depth());
        return noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var operation = context.getOperationDefinition();
        OperationKinds.check(context.getGraphQLContext(), operation.getOperation());
        var weight = new Scale(context, limits).weigh(operation);
        Excess.check(ErrorCode.RELATION_DEPTH_LIMIT_EXCEEDED, "relationDepth", weight.relations() - 1L,
                limits.relationDepth());
        Excess.check(ErrorCode.NODE_LIMIT_EXCEEDED, "nodes", weight.nodes(), limits.nodes());
        Excess.check(ErrorCode.COST_LIMIT_EXCEEDED, "cost", weight.cost(), limits.cost());
        context.getGraphQLContext().put(Weight.class, weight).put(Operation.class, operation.getOperation());
        return noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        Weight weight = parameters.getGraphQLContext().get(Weight.class);
        var stream = parameters.getGraphQLContext().get(Operation.class) == Operation.SUBSCRIPTION;
        return CompletableFuture.completedFuture(weight == null || stream
                ? result
                : result.transform(answer -> answer.addExtension("cost", weight.against(limits))));
    }

    private static boolean isTooLarge(@Nullable Throwable failure) {
        return failure instanceof ParseCancelledException || failure instanceof ParseCancelledTooDeepException
                || failure instanceof ParseCancelledTooManyCharsException;
    }
}
