package dev.rejoinder.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class NamingASourceTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org:8080/notes?page=7#g",
        "HTTPS://EXAMPLE.ORG/", "https://example.org/%C3%A9tudes", "https://de.example.org/wiki/Bücher",
        "https://xn--bcher-kva.example/", "http://127.0.0.1/", "http://[2001:db8::1]/"})
    void takesAUrlOfTheWeb(String url) {
        assertThat(url(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript://example.org/%0Aalert(1)", "data:text/html,x",
        "ftp://example.org/notes", "file:///etc/passwd", "mailto:ada@example.org", "notes/g.html",
        "//example.org/notes", "example.org", "https:", "https://", "https:///notes", "https:example.org",
        "https://example.org/note g", "https://exa mple.org", "https://example.org/<g>",
        "https://example.org/%zz", "https://bücher.example/", "https://example.org/\n" + "next"})
    void takesNothingElse(String url) {
        assertThat(Refused.of(() -> url(url))).isEqualTo(new Refusal.Broken(Rule.URL_INVALID, "url",
                "'%s' is not an http or https URL".formatted(url)));
    }

    @Test
    void takesAUrlOfTwoThousandCharacters() {
        var url = "https://example.org/" + "e".repeat(1_980);

        assertThat(url(url).url()).hasSize(2_000);
        assertThat(Refused.of(() -> url(url + "e"))).isEqualTo(new Refusal.LimitExceeded(Rule.TEXT_TOO_LONG,
                "url", 2_000, 2_001, "The url has 2001 characters; 2000 are allowed"));
    }

    @Test
    void needsOneOfUrlTitleAndQuotation() {
        assertThat(new Source("", "Note G", "", "").title()).isEqualTo("Note G");
        assertThat(new Source("", "", "It might act upon other things.", "").quotation()).isNotEmpty();

        assertThat(Refused.of(() -> new Source(" ", "", "\n", "2026")))
                .isEqualTo(new Refusal.Broken(Rule.SOURCE_EMPTY, "",
                        "A source needs a URL, a title or a quotation; it has none"));
    }

    @Test
    void limitsTitleAndQuotation() {
        assertThat(Refused.of(() -> new Source("", "e".repeat(501), "", "")).field()).isEqualTo("title");
        assertThat(Refused.of(() -> new Source("", "", "e".repeat(10_001), "")).field())
                .isEqualTo("quotation");
    }

    @Test
    void tellsWhenItWasRead() {
        assertThat(new Source("", "Note G", "", " 2026-06-03 ").accessed()).isEqualTo("2026-06-03");
        assertThat(Refused.of(() -> new Source("", "Note G", "", "today")).field()).isEqualTo("accessed");
    }

    private static Source url(String url) {
        return new Source(url, "", "", "");
    }
}
