package dev.rejoinder.servers.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingForTheGraphServerTests {

    @TempDir
    Path folder;

    @Test
    void findsTheOneThatWasBuilt() {
        assertThat(Libraries.find(null).folder())
                .endsWith(Path.of("deploy/graph-server/target/graph-server/lib"));
    }

    @Test
    void prefersTheFolderThatIsNamed() {
        assertThat(Libraries.find(folder).classPath()).contains(folder.resolve("*").toString());
    }

    @Test
    void saysWhatToDoWhenItIsNowhere() {
        var nowhere = folder.resolve("lib");

        assertThatExceptionOfType(GraphServerMissing.class)
                .isThrownBy(() -> Libraries.find(nowhere))
                .withMessage("The libraries of the graph server are not in any of [%s]; run mvn package, "
                        + "or set rejoinder.graph-server.libraries to their folder.", nowhere);
    }
}
