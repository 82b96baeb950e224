package dev.rejoinder.api.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in a sentence why the server did not start, instead of how it noticed.
final class UnusableSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableSettings> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnusableSettings cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
