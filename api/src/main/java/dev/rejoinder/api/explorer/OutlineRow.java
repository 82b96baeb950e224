package dev.rejoinder.api.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.explorer.Outline.Verdict;
import dev.rejoinder.domain.judgement.label.Label;

/// A row of the outline, as its template asks for it.
///
/// @param mark how it bears on what is above it; empty for nothing
record OutlineRow(MomentForest forest, String key, int number, String mark, Verdict verdict, Place place) {

    private static final int TEXT_LENGTH_MAX = 600;

    private static final int SPEAKERS_MAX = 4;

    private static final double PERCENT = 100;

    /// Where it stands among the rows.
    ///
    /// @param level from 1
    /// @param size how many rows stand beside it, itself included
    /// @param position its place among them, from 1
    record Place(int level, int size, int position, boolean hasChildren, boolean isOpen, boolean isGroup,
            boolean isReference) {}

    String id() {
        return forest.thing(number).id();
    }

    String name() {
        var name = place.isGroup() ? "group" : verdict.label().name().toLowerCase(Locale.ROOT);
        return place.isReference() ? name + " reference" : name;
    }

    @Nullable
    Mark marked() {
        return mark.isEmpty()
                ? null
                : new Mark(mark, Mark.SIGNS.getOrDefault(mark, ""), Mark.WORDS.getOrDefault(mark, ""));
    }

    String text() {
        if (place.isGroup()) {
            return "%d premises together".formatted(forest.premises(number).size());
        }
        return Beginning.of(forest.text(number), TEXT_LENGTH_MAX);
    }

    boolean isEvidence() {
        return !place.isReference() && Thing.ROLES.get(forest.thing(number).role()).equals("EVIDENCE");
    }

    List<String> speakers() {
        return place.isGroup() || place.isReference()
                ? List.of()
                : forest.speakers(number).stream().limit(SPEAKERS_MAX).toList();
    }

    boolean hasMore() {
        return isEvidence() || !speakers().isEmpty();
    }

    @Nullable
    Judged judged() {
        return place.isGroup() ? null : Judged.of(verdict);
    }

    @Nullable
    Counts counted() {
        var counts = new Counts(count("SUPPORT"), count("ATTACK"), forest.asking(number).size());
        return place.isGroup() || place.isReference() || counts.isEmpty() ? null : counts;
    }

    private long count(String role) {
        return forest.bearing(number).stream()
                .filter(relation -> Thing.ROLES.get(forest.thing(relation).role()).equals(role)).count();
    }

    /// A sign for the eye and a word for the ear.
    record Mark(String name, String sign, String word) {

        private static final Map<String, String> SIGNS = Map.of("support", "+", "attack", "−",
                "undercut", "⊘", "underpin", "⊕", "rephrase", "≈", "preference", ">", "question", "?",
                "premise", "∧");

        private static final Map<String, String> WORDS = Map.of("support", "supports", "attack",
                "attacks", "undercut", "against the step above", "underpin", "for the step above", "rephrase",
                "says in other words", "preference", "is preferred to", "question", "asks about", "premise",
                "premise");
    }

    /// A verdict in words.
    record Judged(String name, String sign, String word, String strength) {

        static Judged of(Verdict verdict) {
            var name = verdict.label().name().toLowerCase(Locale.ROOT);
            return new Judged(name, sign(verdict.label()), word(verdict.label()),
                    Long.toString(Math.round(verdict.strength() * PERCENT)));
        }

        private static String sign(Label label) {
            return switch (label) {
                case IN -> "✓";
                case OUT -> "✗";
                case UNDECIDED -> "◐";
                case ABSENT -> "–";
            };
        }

        private static String word(Label label) {
            return switch (label) {
                case IN -> "stands";
                case OUT -> "refuted";
                case UNDECIDED -> "undecided";
                case ABSENT -> "not judged";
            };
        }
    }

    /// How much is said for and against a thing, and asked about it.
    record Counts(long pros, long cons, long questions) {

        boolean isEmpty() {
            return pros + cons + questions == 0;
        }

        boolean hasPros() {
            return pros > 0;
        }

        boolean hasCons() {
            return cons > 0;
        }

        boolean hasQuestions() {
            return questions > 0;
        }

        String words() {
            var words = new ArrayList<String>();
            if (hasPros()) {
                words.add(pros + " for");
            }
            if (hasCons()) {
                words.add(cons + " against");
            }
            if (hasQuestions()) {
                words.add(questions + (questions == 1 ? " question" : " questions"));
            }
            return String.join(", ", words);
        }
    }
}
