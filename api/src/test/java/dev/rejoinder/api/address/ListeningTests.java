package dev.rejoinder.api.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.io.support.SpringFactoriesLoader;

class ListeningTests {

    private final ServerProperties server = new ServerProperties();

    private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();

    @Test
    void isDoneOnThisMachineWhereNothingElseIsSaid() {
        new AddressRule(server).customize(factory);

        assertThat(factory.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void isDoneOnAnyAddressOfThisMachineOnly(String address) throws UnknownHostException {
        server.setAddress(InetAddress.getByName(address));

        new AddressRule(server).customize(factory);

        assertThat(factory.getAddress()).isEqualTo(server.getAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void isRefusedWhereOthersCouldReachIt(String address) throws UnknownHostException {
        server.setAddress(InetAddress.getByName(address));

        assertThatExceptionOfType(UnguardedAddress.class)
                .isThrownBy(() -> new AddressRule(server).customize(factory))
                .withMessageContaining("it has no access control yet");
    }

    @Test
    void isRefusedInOneSentence() {
        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class,
                (type, name, failure) -> {});
        var failure = new IllegalStateException(new UnguardedAddress("0.0.0.0"));

        assertThat(analyzers).map(analyzer -> analyzer.analyze(failure))
                .filteredOn(analysis -> analysis != null)
                .singleElement().satisfies(analysis -> assertThat(analysis.getDescription()).isEqualTo(
                        "Rejoinder does not listen on 0.0.0.0: it has no access control yet, so it serves this machine "
                                + "only."));
    }
}
