package dev.rejoinder.api.wiring;

/// Settings under which the server does not start, in one sentence.
final class UnusableSettings extends RuntimeException {

    UnusableSettings(String sentence) {
        super(sentence);
    }
}
