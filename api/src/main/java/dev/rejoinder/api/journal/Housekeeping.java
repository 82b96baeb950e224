package dev.rejoinder.api.journal;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets idempotency keys that nobody will send again.
@Component
final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final IdempotencyKeys keys;

    private final Duration kept;

    Housekeeping(IdempotencyKeys keys, @Value("${rejoinder.idempotency-keys-kept:7d}") Duration kept) {
        this.keys = keys;
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forgetOldKeys() {
        var forgotten = keys.forget(kept);
        LOG.debug("Forgot {} idempotency keys older than {}", forgotten, kept);
    }
}
