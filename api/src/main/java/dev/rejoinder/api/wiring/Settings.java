package dev.rejoinder.api.wiring;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `rejoinder`: where the data live, which servers hold them, and what is loaded at start.
@ConfigurationProperties("rejoinder")
record Settings(@DefaultValue("data") Path data, @DefaultValue Store store, @DefaultValue Graph graph,
        @DefaultValue("on") Seeds seeds, @DefaultValue("7d") Duration idempotencyKeysKept) {

    /// Who runs a server: Rejoinder itself, or somebody else.
    enum Mode {
        EMBEDDED, SERVER
    }

    /// What is rebuilt before the graph is served: nothing, the debates of which it holds what the store does not,
    /// or all.
    enum Redraw {
        NOTHING, STRAYS, ALL
    }

    /// Whether the seed debates are loaded: at start, not at all, or without serving anything afterwards.
    enum Seeds {
        ON, OFF, ONLY
    }

    /// The event store; URL, user and password count in server mode only.
    record Store(@DefaultValue("embedded") Mode mode, @DefaultValue("") String url,
            @DefaultValue("") String username, @DefaultValue("") String password,
            @DefaultValue("16") int connections) {}

    /// The graph; URI, user and password count in server mode only. `heap` is the memory of the embedded server
    /// in MiB, `limit` the longest a read may take, `batch` the most events that are drawn at once and `batchLimit`
    /// the longest that may take (the first batches wait for their plans), `rebuildThreads` how many draw at a time
    /// in a rebuild: 0 for as many as suit the machine.
    record Graph(@DefaultValue("embedded") Mode mode, @DefaultValue("") String uri,
            @DefaultValue("") String username, @DefaultValue("") String password,
            @DefaultValue("768") int heap, @DefaultValue("20s") Duration limit,
            @DefaultValue("500") int batch, @DefaultValue("2m") Duration batchLimit,
            @DefaultValue("50") int connections, @DefaultValue("nothing") Redraw rebuild,
            @DefaultValue("0") int rebuildThreads) {}
}
