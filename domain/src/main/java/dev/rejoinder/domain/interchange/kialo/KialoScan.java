package dev.rejoinder.domain.interchange.kialo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.Ceiling;

/// Finds the title and the claims in the text of an export, whichever dialect it is in. In the first, a claim's words
/// follow its number and stance on the same line; in the second, on the lines below.
final class KialoScan {

    private static final List<String> TITLES = List.of("Discussion Title:", "Discussion Name:", "Question:");

    private static final String SOURCES = "\nSources:\n[";

    private final String text;

    private final Losses losses;

    private final List<Head> heads = new ArrayList<>();

    private final Set<String> numbers = new HashSet<>();

    private boolean isInBlocks;

    private KialoScan(String text, Losses losses) {
        this.text = text;
        this.losses = losses;
    }

    /// Where a claim begins, and where its words do.
    private record Head(String number, Stance stance, int start, int words, int line) {}

    private record Title(String words, int end) {}

    /// Reads the text.
    ///
    /// @throws MalformedDocument when it has no title and begins with no claim
    static KialoDocument read(String text, Losses losses) {
        return new KialoScan(text, losses).document();
    }

    private KialoDocument document() {
        var title = title();
        findHeads(title.end());
        var sources = isInBlocks ? text.indexOf(SOURCES, title.end()) : -1;
        var end = sources < 0 ? text.length() : sources;
        var claims = new ArrayList<NumberedClaim>();
        for (var index = 0; index < heads.size(); index++) {
            var next = index + 1 < heads.size() ? heads.get(index + 1).start() : text.length();
            claims.add(claim(heads.get(index), Math.min(next, end)));
        }
        var first = heads.isEmpty() ? text.length() : heads.getFirst().start();
        return new KialoDocument(title.words(), text.substring(title.end(), first).strip(), claims,
                isInBlocks,
                sources < 0 ? Map.of() : Footnotes.read(text.substring(end + SOURCES.length() - 1)));
    }

    private NumberedClaim claim(Head head, int end) {
        var words = text.substring(Math.min(head.words(), end), end);
        var raw = isInBlocks ? unindented(words) : words.strip();
        return new NumberedClaim(head.number(), head.stance(), raw, head.line());
    }

    private static String unindented(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    private Title title() {
        var start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var line = line(start);
        var label = TITLES.stream().filter(line::startsWith).findFirst();
        if (label.isPresent()) {
            var inline = line.substring(label.get().length()).strip();
            return inline.isEmpty() ? titleBelow(end(start)) : new Title(inline, end(start));
        }
        if (ClaimNumber.end(line) < 0) {
            throw new MalformedDocument(Place.at(text.substring(0, start).lines().count() + 1, 1),
                    "A Kialo export begins with 'Discussion Title:' or with its first claim");
        }
        losses.warn("", "title", Treatment.NOTED, "The discussion has no title");
        return new Title("", start);
    }

    private Title titleBelow(int start) {
        var line = line(start);
        return ClaimNumber.end(line) < 0 ? new Title(line.strip(), end(start)) : new Title("", start);
    }

    private void findHeads(int from) {
        var line = (int) text.substring(0, from).chars().filter(character -> character == '\n').count();
        for (var start = from; start < text.length(); start = end(start)) {
            line++;
            var indent = start;
            while (isInBlocks && indent < text.length() && text.charAt(indent) == ' ') {
                indent++;
            }
            if (indent < text.length() && Character.isDigit(text.charAt(indent))) {
                consider(start, indent, line);
            }
        }
    }

    private void consider(int start, int indent, int line) {
        var words = line(indent);
        var end = ClaimNumber.end(words);
        if (end < 0) {
            return;
        }
        if (end > ClaimNumber.LENGTH_MAX) {
            throw new MalformedDocument(Place.at(line, 1), "The number of a claim has more than %d characters"
                    .formatted(ClaimNumber.LENGTH_MAX));
        }
        var number = words.substring(0, end);
        var rest = words.substring(end + 1);
        var label =
                Stream.of(Stance.values()).filter(stance -> stance.label().equals(rest.strip())).findFirst();
        isInBlocks = heads.isEmpty() ? label.isPresent() : isInBlocks;
        if (!isNext(number) || (isInBlocks && label.isEmpty())) {
            losses.warn(number, "odd-number", Treatment.NOTED,
                    "Line %d is no claim of its own; it is read as words of the one before".formatted(line));
            return;
        }
        numbers.add(number);
        Ceiling.check(numbers.size(), Place.at(line, 1));
        var stance = isInBlocks ? label.orElseThrow() : stance(number, rest.strip());
        var skipped = stance.bears() || isInBlocks ? stance.label().length() : 0;
        heads.add(new Head(number, stance, start,
                indent + end + 1 + (rest.length() - rest.stripLeading().length()) + skipped, line));
    }

    private boolean isNext(String number) {
        var above = ClaimNumber.above(number);
        return !numbers.contains(number) && (above.isEmpty() || numbers.contains(above));
    }

    private static Stance stance(String number, String rest) {
        if (number.indexOf('.') < 0) {
            return Stance.THESIS;
        }
        return Stream.of(Stance.PRO, Stance.CON).filter(stance -> stance.begins(rest)).findFirst()
                .orElse(Stance.THESIS);
    }

    private String line(int start) {
        var end = text.indexOf('\n', start);
        return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
    }

    /// Where the line after the one that holds this place begins.
    private int end(int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
