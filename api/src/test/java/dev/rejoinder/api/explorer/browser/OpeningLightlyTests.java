package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class OpeningLightlyTests extends Walk {

    private static final long BYTES_MAX = 60_000;

    /// Of each script and style that came so far: its address, and its size on the way.
    private static final String FETCHED = """
            return performance.getEntriesByType('resource')
              .filter(({ name }) => /\\.(js|css)$/.test(name))
              .map(({ name, encodedBodySize }) => `${new URL(name).pathname} ${encodedBodySize}`)""";

    private static final String FROM_ELSEWHERE = """
            return performance.getEntriesByType('resource').map(({ name }) => name)
              .filter((name) => new URL(name).origin !== location.origin)""";

    @Test
    void fetchesLittleToShowADebate() {
        var dispute = Dispute.hold(forum);
        page(dispute.debate()).open("?node=" + dispute.claim());
        BROWSER.find("#details .wording");

        var fetched = BROWSER.texts(FETCHED);

        assertThat(bytes(fetched)).as("%d files: %s", fetched.size(), fetched).isBetween(1L, BYTES_MAX);
        assertThat(BROWSER.texts(FROM_ELSEWHERE)).isEmpty();
    }

    @Test
    void fetchesLittleToShowAllDebates() {
        BROWSER.open(port, "/");
        BROWSER.find("#identity *");

        var fetched = BROWSER.texts(FETCHED);

        assertThat(bytes(fetched)).as("%d files: %s", fetched.size(), fetched).isBetween(1L, BYTES_MAX);
    }

    private static long bytes(List<String> fetched) {
        return fetched.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToLong(size -> Long.parseLong(requireNonNull(size))).sum();
    }
}
