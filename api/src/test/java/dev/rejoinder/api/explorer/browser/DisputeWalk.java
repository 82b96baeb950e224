package dev.rejoinder.api.explorer.browser;

import org.junit.jupiter.api.BeforeEach;

/// A walk that begins at the page of a small dispute, as it is now.
abstract class DisputeWalk extends Walk {

    Dispute dispute;

    DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = page(dispute.debate()).open("");
    }
}
