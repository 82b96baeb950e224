package dev.rejoinder.domain.interchange.mermaid;

/// A debate is larger than the tools of a format can draw. This is an answer, not a fault, so it carries no stack
/// trace.
public final class TooLargeForFormat extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLargeForFormat(String sentence) {
        super(sentence, null, false, false);
    }

    /// How large it is, how large it may be and what to do instead, in whole sentences.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
