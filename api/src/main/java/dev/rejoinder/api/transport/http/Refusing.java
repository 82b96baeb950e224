package dev.rejoinder.api.transport.http;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers a request that is no GraphQL and no download, or says why not in the form that all errors have.
@Component
public class Refusing {

    private final Answers answers;

    Refusing(Answers answers) {
        this.answers = answers;
    }

    /// The answer, or what stands in its way.
    public ServerResponse unless(ServerRequest request, Supplier<ServerResponse> answering) {
        try {
            return answering.get();
        } catch (RuntimeException failure) {
            var rejection = Downloads.explain(failure, request.servletRequest());
            return answers.of(rejection, request.servletRequest(), Representation.LEGACY);
        }
    }

    /// The answer, or a page that says what stands in its way, made of the status and a sentence.
    public ServerResponse unless(ServerRequest request, Supplier<ServerResponse> answering,
            BiFunction<Integer, String, ServerResponse> page) {
        try {
            return answering.get();
        } catch (RuntimeException failure) {
            var rejection = Downloads.explain(failure, request.servletRequest());
            return page.apply(rejection.status(), rejection.sentence());
        }
    }
}
