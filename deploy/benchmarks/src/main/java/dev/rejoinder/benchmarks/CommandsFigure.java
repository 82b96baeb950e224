package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Claims per second, over GraphQL and as bare inserts.
final class CommandsFigure {

    private static final double AIM = 0.5;

    private CommandsFigure() {}

    static Duel measure(Rig rig, URI address, List<UUID> debates, Sizes sizes) throws Exception {
        var speeches = new ArrayList<Speech>();
        var connections = new ArrayList<Connection>();
        try {
            connect(rig, address, debates, speeches, connections);
            speeches.getFirst().claim();
            var template = BareStore.template(connections.getFirst());
            BareStore.create(connections.getFirst(), debates);
            var bare = new ArrayList<Task>();
            for (var connection : connections) {
                bare.add(BareStore.claims(connection, template, debates, new Random(bare.size())));
            }
            var ours = new Crew(speeches.stream().<Task>map(speech -> speech::claim).toList());
            var floor = new Crew(bare);
            return Duel.of("commands", AIM, sizes.rounds(), () -> {
                var rate = ours.perSecond(sizes.time());
                GraphState.awaitAll(rig);
                return rate;
            }, () -> floor.perSecond(sizes.time()));
        } finally {
            close(speeches, connections);
        }
    }

    private static void connect(Rig rig, URI address, List<UUID> debates, List<Speech> speeches,
            List<Connection> connections) throws IOException, SQLException {
        for (var n = 0; n < Crew.SIZE; n++) {
            speeches.add(new Speech(address, debates, new Random(n)));
            connections.add(rig.jdbc());
        }
    }

    private static void close(List<Speech> speeches, List<Connection> connections)
            throws IOException, SQLException {
        for (var speech : speeches) {
            speech.close();
        }
        for (var connection : connections) {
            connection.close();
        }
    }
}
