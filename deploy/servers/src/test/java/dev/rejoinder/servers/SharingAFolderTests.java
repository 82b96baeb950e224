package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingAFolderTests {

    @TempDir
    Path folder;

    @Test
    void isRefusedWithTheNameOfTheHolder() {
        try (var _ = FolderLock.on(folder)) {
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> EmbeddedServers.start(ServersConfiguration.in(folder)))
                    .withMessage("The data folder %s is in use by process %d.", folder,
                            ProcessHandle.current().pid());
        }
    }

    @Test
    void isPossibleOneAfterTheOther() {
        FolderLock.on(folder).close();

        try (var second = FolderLock.on(folder)) {
            assertThat(second).isNotNull();
        }
    }
}
