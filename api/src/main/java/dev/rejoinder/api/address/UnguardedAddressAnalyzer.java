package dev.rejoinder.api.address;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says why the server does not start, and what to set, without a stack trace.
class UnguardedAddressAnalyzer extends AbstractFailureAnalyzer<UnguardedAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnguardedAddress cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set server.address to 127.0.0.1 or leave it out; let a proxy that knows its users face the network.",
                cause);
    }
}
