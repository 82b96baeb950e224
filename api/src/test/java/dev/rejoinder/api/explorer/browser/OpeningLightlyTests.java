package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

@RunningServer
class OpeningLightlyTests {

    private static final long BYTES_MAX = 60_000;

    /// Of each script and style that came so far: its address, and its size on the way.
    private static final String FETCHED = """
            return performance.getEntriesByType('resource')
              .filter(({ name }) => /\\.(js|css)$/.test(name))
              .map(({ name, encodedBodySize }) => `${new URL(name).pathname} ${encodedBodySize}`)""";

    private static final String FROM_ELSEWHERE = """
            return performance.getEntriesByType('resource').map(({ name }) => name)
              .filter((name) => new URL(name).origin !== location.origin)""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Forum forum;

    @Test
    void fetchesLittleToShowADebate() {
        var dispute = Dispute.hold(forum);
        new DebatePage(BROWSER, port, dispute.debate()).open("?node=" + dispute.claim());
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
