package dev.rejoinder.api.journal;

import org.axonframework.messaging.MetaData;

import dev.rejoinder.api.desk.Submission;

/// Carries a submission's terms beside its command.
final class Terms {

    private static final String RESOURCE = "submission";

    private Terms() {}

    static MetaData metaData(Submission submission) {
        return MetaData.with(RESOURCE, submission);
    }

    static Submission of(MetaData metaData) {
        if (metaData.get(RESOURCE) instanceof Submission submission) {
            return submission;
        }
        throw new IllegalStateException("A command came without its terms; hand commands in at the desk");
    }
}
