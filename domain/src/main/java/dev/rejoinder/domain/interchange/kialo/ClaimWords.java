package dev.rejoinder.domain.interchange.kialo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.Wording;

/// What a claim says, and what it cites.
record ClaimWords(String words, List<Source> sources) {

    private static final int TITLE_LIMIT = 500;

    /// What the claim of the document says and cites.
    static ClaimWords of(NumberedClaim claim, KialoDocument document, Losses losses) {
        var found = document.hasFootnotes()
                ? footnoted(claim, document, losses)
                : linked(claim, losses);
        var sources = List.copyOf(new LinkedHashSet<>(found.sources()));
        if (sources.size() <= StatementCommand.SOURCE_LIMIT) {
            return new ClaimWords(found.words(), sources);
        }
        losses.lose(claim.number(), "sources", Treatment.SHORTENED, "It cites %d sources; the first %d arrive"
                .formatted(sources.size(), StatementCommand.SOURCE_LIMIT));
        return new ClaimWords(found.words(), sources.subList(0, StatementCommand.SOURCE_LIMIT));
    }

    private static ClaimWords linked(NumberedClaim claim, Losses losses) {
        var text = ClaimText.read(claim.raw());
        var sources = new ArrayList<Source>();
        for (var link : text.links()) {
            if (isSource(link.url(), link.words())) {
                sources.add(new Source(link.url(), link.words(), "", ""));
            } else {
                losses.warn(claim.number(), "source", Treatment.NOTED,
                        "A link is no source: its words are too long, or it is no URL of the web");
            }
        }
        return new ClaimWords(text.words(), sources);
    }

    private static ClaimWords footnoted(NumberedClaim claim, KialoDocument document, Losses losses) {
        var marked = Footnotes.taken(claim.raw(), document.footnotes());
        var fitting = new Fitting(losses);
        var sources = new ArrayList<Source>();
        for (var mark : marked.marks()) {
            var url = mark.footnote().url();
            var isWeb = isSource(url, "");
            var quotation = fitting.text(claim.number(), "quotation", mark.footnote().quotation(),
                    Wording.TEXT_LIMIT);
            fitting.source(claim.number(), isWeb ? url : "", isWeb
                    ? mark.page()
                    : fitting.text(claim.number(), "source", "%s %s".formatted(url, mark.page()),
                            TITLE_LIMIT),
                    quotation).ifPresent(sources::add);
        }
        return new ClaimWords(marked.words(), sources);
    }

    private static boolean isSource(String url, String title) {
        try {
            return !new Source(url, title, "", "").url().isEmpty();
        } catch (RuleViolation none) {
            return false;
        }
    }
}
