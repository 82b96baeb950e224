package dev.rejoinder.projections.trial;

import java.util.List;
import java.util.Random;

import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;

/// Words that made-up histories use, drawn by lot.
record Words(Random random) {

    private static final List<String> NAMES = List.of("Ada Lovelace", "ada  lovelace", "Luigi Menabrea");

    Attribution attribution() {
        return new Attribution(NAMES.get(random.nextInt(NAMES.size())), SpeakerKind.PERSON, text(), "1843");
    }

    Wording wording() {
        return new Wording(text(), random.nextBoolean() ? "en" : "");
    }

    String text() {
        return "An engine weaves pattern " + random.nextInt(1_000);
    }

    Scheme scheme() {
        return new Scheme(random.nextBoolean() ? "expert-opinion" : "analogy");
    }
}
