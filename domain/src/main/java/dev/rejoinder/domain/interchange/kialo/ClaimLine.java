package dev.rejoinder.domain.interchange.kialo;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.statement.Source;

/// The words of statements as a document of the first dialect has them.
final class ClaimLine {

    private ClaimLine() {}

    /// The words of the statement, so that they are read as what they are: no line of them as another claim, their
    /// beginning neither as a stance nor as a reference. Links to its sources remain links.
    static String words(MappedStatement statement, boolean afterStance) {
        var urls = statement.sources().stream().map(Source::url).filter(url -> !url.isEmpty())
                .collect(Collectors.toSet());
        var raw = ClaimText.written(statement.wording().text(), urls);
        var lines = raw.lines().skip(1).map(ClaimLine::continued);
        return Stream.concat(Stream.of(begun(raw.lines().findFirst().orElse(""), afterStance)), lines)
                .collect(Collectors.joining("\n"));
    }

    /// The title as the words of the claim at the top.
    static String heading(String title) {
        return begun(ClaimText.written(title, Set.of()), true);
    }

    private static String begun(String line, boolean afterStance) {
        if (NumberedClaim.isLike(line)) {
            return "\\" + line;
        }
        return Stream.of(Stance.values()).map(Stance::label)
                .filter(label -> !afterStance && line.startsWith(label)).findFirst()
                .map(label -> escaped(line, label.length() - 1)).orElse(line);
    }

    private static String continued(String line) {
        var end = ClaimNumber.end(line);
        return end < 0 ? line : escaped(line, end);
    }

    private static String escaped(String line, int place) {
        return line.substring(0, place) + "\\" + line.substring(place);
    }

    /// The same as the document had them from which the statement came, as long as it says the same, with links to the
    /// sources that its words do not link to. What of those does not arrive is in the losses.
    static String words(MappedStatement statement, boolean afterStance, Losses losses) {
        var kept = Foreign.of(statement.origins(), KialoReader.SYSTEM).get("text");
        var isKept = kept != null && kept.isString()
                && isFaithful(kept.stringValue(), statement, afterStance);
        var words = isKept ? kept.stringValue() : words(statement, afterStance);
        var linked = ClaimText.read(words).links();
        var line = new StringBuilder(words);
        for (var source : statement.sources()) {
            var isLinked = linked.stream().anyMatch(link -> link.url().equals(source.url()));
            if (!isLinked && !source.url().isEmpty()) {
                line.append(' ').append(link(source));
            }
            if (!linked.contains(new ClaimText.Link(source.title(), source.url()))
                    || !source.quotation().isEmpty() || !source.accessed().isEmpty()) {
                losses.lose(statement.key(), "sources", source.url().isEmpty()
                        ? Treatment.LEFT_OUT
                        : Treatment.MERGED, lost(source));
            }
        }
        return line.toString();
    }

    private static String lost(Source source) {
        return source.url().isEmpty()
                ? "A source without a URL is not written"
                : "The source %s is a link among the words, without its quotation".formatted(source.url());
    }

    private static String link(Source source) {
        var title = source.title().isEmpty() ? source.url() : source.title().replace('\n', ' ');
        return ClaimText.written("[%s](%s)".formatted(title, source.url()), Set.of(source.url()));
    }

    private static boolean isFaithful(String raw, MappedStatement statement, boolean afterStance) {
        var first = raw.lines().findFirst().orElse("");
        return new Fitting(new Losses()).wording("", ClaimText.read(raw).words(), "").text()
                .equals(statement.wording().text())
                && raw.lines().skip(1).allMatch(line -> ClaimNumber.end(line) < 0)
                && begun(first, afterStance).equals(first);
    }
}
