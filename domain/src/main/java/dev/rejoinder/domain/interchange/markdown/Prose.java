package dev.rejoinder.domain.interchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;

/// Statements and relations as lines of an outline.
final class Prose {

    private Prose() {}

    /// What the statement says, and below which conditions; struck out where it is withdrawn.
    static String words(MappedStatement statement) {
        var words = Markdown.inline(statement.wording().text());
        var shown = statement.passage().withdrawn() ? "~~%s~~".formatted(words) : words;
        var scope = scope(statement.scope());
        return shown + (scope.isEmpty() ? "" : " *(%s)*".formatted(scope));
    }

    /// Whether it is evidence or a question.
    static String kind(MappedStatement statement) {
        return statement.kind() == StatementKind.CLAIM
                ? ""
                : "*%s:* ".formatted(sentenceCase(statement.kind()));
    }

    private static String sentenceCase(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// Who said it, what it rests on and how it stands, each on its own.
    static List<String> remarks(MappedStatement statement) {
        var remarks = new ArrayList<String>();
        Optional.ofNullable(statement.attribution()).map(Prose::speaker).ifPresent(remarks::add);
        if (!statement.wording().language().isEmpty()) {
            remarks.add("in " + Markdown.inline(statement.wording().language()));
        }
        statement.sources().stream().map(Prose::source).forEach(remarks::add);
        if (statement.needsSupport()) {
            remarks.add("needs support");
        }
        remarks.addAll(standing(statement.passage()));
        return remarks;
    }

    private static String speaker(Attribution speaker) {
        var kind = speaker.kind() == SpeakerKind.PERSON ? "" : speaker.kind().name().toLowerCase(Locale.ROOT);
        return joined(speaker.name(), kind, speaker.where(), speaker.when());
    }

    private static String scope(Scope scope) {
        return joined(scope.time(), scope.place(), scope.assumption());
    }

    private static String joined(String... parts) {
        return String.join(", ",
                Stream.of(parts).filter(part -> !part.isEmpty()).map(Markdown::inline).toList());
    }

    private static String source(Source source) {
        var words = Markdown.inline(source.title().isEmpty() ? source.url() : source.title());
        var named = source.url().isEmpty() ? words : Markdown.link(words, source.url());
        var quoted =
                source.quotation().isEmpty() ? "" : "“%s”".formatted(Markdown.inline(source.quotation()));
        var read =
                source.accessed().isEmpty() ? "" : "(read %s)".formatted(Markdown.inline(source.accessed()));
        return String.join(" ", Stream.of(named, quoted, read).filter(part -> !part.isEmpty()).toList());
    }

    /// How it is judged and rated.
    static List<String> standing(Passage passage) {
        var remarks = new ArrayList<String>();
        if (passage.withdrawn()) {
            remarks.add("withdrawn");
        } else {
            passage.now().ifPresent(phase -> remarks.add("**%s**".formatted(verdict(phase))));
        }
        var ratings = passage.ratings();
        if (!ratings.equals(Ratings.NONE)) {
            remarks.add(
                    "rated true by %s, false by %s, unsure by %s".formatted(String.valueOf(ratings.trues()),
                            String.valueOf(ratings.falses()), String.valueOf(ratings.unsures())));
        }
        return remarks;
    }

    private static String verdict(Phase phase) {
        var label = phase.label();
        var word = label == null ? "not judged" : switch (label) {
            case IN -> "stands";
            case OUT -> "refuted";
            case UNDECIDED -> "undecided";
            case ABSENT -> "takes no part";
        };
        return label == null ? word : "%s, %s".formatted(word, Math.round(phase.strength() * 100) / 100.0);
    }

    /// How the relation bears on what stands above it.
    static String stance(MappedRelation relation) {
        var isOnRelation = relation.target().isRelation();
        var stance = new StringBuilder(switch (relation.kind()) {
            case SUPPORT -> isOnRelation ? "For this inference" : "Pro";
            case ATTACK -> isOnRelation ? "Against this inference" : "Con";
            case REPHRASE -> "In other words";
            case PREFERENCE -> "Preferred";
        });
        if (!relation.scheme().equals(Scheme.NONE)) {
            stance.append(", by ").append(relation.scheme().value());
        }
        if (relation.reading() == Reading.REQUIRED) {
            stance.append(", required");
        }
        if (relation.premises().size() > 1) {
            stance.append(", together");
        }
        var remarks = String.join("; ", standing(relation.passage()).stream().map(Prose::plain).toList());
        return "**%s%s:**".formatted(stance, remarks.isEmpty() ? "" : " (%s)".formatted(remarks));
    }

    private static String plain(String remark) {
        return remark.replace("*", "");
    }
}
