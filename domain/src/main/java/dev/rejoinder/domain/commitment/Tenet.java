package dev.rejoinder.domain.commitment;

import dev.rejoinder.domain.statement.SpeakerId;

/// What a speaker is for or against, how firmly, and on what ground.
public record Tenet(SpeakerId speaker, Content content, Sign sign, Weight weight, Ground ground) {

    boolean strong() {
        return weight == Weight.STRONG;
    }
}
