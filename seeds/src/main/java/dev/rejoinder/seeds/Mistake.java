package dev.rejoinder.seeds;

/// One thing that is wrong in a debate script, and where: the file, the line counted from 1, and a sentence.
public record Mistake(String file, int line, String reason) {

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, reason);
    }
}
