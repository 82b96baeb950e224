package dev.rejoinder.domain.statement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// Where something can be checked: a URL, a title, a quotation, at least one of them, and when it was read
/// (`accessed`, ISO 8601). Absent parts are empty.
public record Source(String url, String title, String quotation, String accessed) {

    private static final int URL_LIMIT = 2_000;

    private static final int TITLE_LIMIT = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Source {
        url = checkedUrl(PlainText.optional("url", url, URL_LIMIT));
        title = PlainText.optional("title", title, TITLE_LIMIT);
        quotation = PlainText.optional("quotation", quotation, Wording.TEXT_LIMIT);
        accessed = SayingDate.checked("accessed", accessed);
        if (url.isEmpty() && title.isEmpty() && quotation.isEmpty()) {
            throw new RuleViolation(Rule.SOURCE_EMPTY, "",
                    "A source needs a URL, a title or a quotation; it has none");
        }
    }

    private static String checkedUrl(String url) {
        try {
            var uri = new URI(url);
            var web = uri.getScheme() != null && uri.getHost() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            if (url.isEmpty() || web) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw notWeb(url);
        }
        throw notWeb(url);
    }

    private static RuleViolation notWeb(String url) {
        return new RuleViolation(Rule.URL_INVALID, "url",
                "'%s' is not an http or https URL".formatted(PlainText.quoted(url)));
    }
}
