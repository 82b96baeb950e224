package dev.rejoinder.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.http.Download;
import dev.rejoinder.api.transport.http.Downloads;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Downloads that end, break, never begin and never end. All of them touch the signals when a piece is made.
@TestComponent
@Configuration(proxyBeanMethods = false)
public class WireDownloads {

    private static final String PIECE = "Engines can compose music.\n".repeat(100);

    private static final int PIECES = 100;

    /// So many that even compressed they do not fit into the buffer of an answer.
    private static final int MANY = 5000;

    /// The body of the download that ends.
    public static final String WHOLE = PIECE.repeat(PIECES);

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> downloadRoutes(Downloads downloads, Signals signals) {
        var routes = RouterFunctions.route();
        add(routes, "whole", downloads, () -> pieces(signals).limit(PIECES));
        add(routes, "endless", downloads, () -> pieces(signals));
        add(routes, "broken", downloads,
                () -> Stream.concat(pieces(signals).limit(MANY), Stream.generate(WireDownloads::boom)));
        add(routes, "boom", downloads, () -> Stream.generate(WireDownloads::boom));
        add(routes, "away", downloads, () -> Stream.generate(WireDownloads::away));
        add(routes, "unknown", downloads, WireDownloads::unknown);
        return routes.build();
    }

    private static void add(RouterFunctions.Builder routes, String name, Downloads downloads,
            Supplier<Stream<String>> pieces) {
        routes.route(RequestPredicates.path("/downloads/" + name), request -> downloads.answer(request,
                () -> new Download(57, MediaType.TEXT_PLAIN,
                        pieces.get().map(piece -> piece.getBytes(UTF_8)))));
    }

    private static Stream<String> pieces(Signals signals) {
        return IntStream.iterate(0, number -> number + 1).mapToObj(_ -> {
            signals.touch();
            return PIECE;
        }).onClose(signals::cancel);
    }

    private static String boom() {
        throw new IllegalStateException("the password is swordfish");
    }

    private static String away() {
        throw new DataAccessResourceFailureException("the store is away");
    }

    private static Stream<String> unknown() {
        throw new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no such debate.");
    }
}
