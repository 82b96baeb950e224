package dev.rejoinder.api.explorer.browser;

import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

/// What people do on the pages, and what they see then.
@RunningServer
abstract class Walk {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Forum forum;

    static Stream<Hand> hands() {
        return Stream.of(new Mouse(BROWSER), new Keyboard(BROWSER));
    }

    /// The page of a debate.
    DebatePage page(String debate) {
        return new DebatePage(BROWSER, port, debate);
    }
}
