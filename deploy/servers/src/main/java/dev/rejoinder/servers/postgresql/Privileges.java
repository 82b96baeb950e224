package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.util.List;

/// PostgreSQL refuses to run as root. Where we are root, its commands get a prefix that makes them nobody.
final class Privileges {

    private static final List<String> OTHER_USERS = List.of("unshare", "--user");

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups");

    private Privileges() {}

    /// The words to put before each command that works in the folder, which changes its owner where it must.
    static List<String> prefixFor(Path folder, Platform platform) {
        if (platform != Platform.LINUX || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (Tool.succeeds(OTHER_USERS, "true")) {
            return OTHER_USERS;
        }
        if (Tool.succeeds(NOBODY, "test", "-x", folder.toString())) {
            giveToNobody(folder);
            return NOBODY;
        }
        throw new ServerFailed(
                "PostgreSQL does not run as root: start as an ordinary user, or put %s where the user nobody may enter."
                        .formatted(folder));
    }

    private static void giveToNobody(Path folder) {
        try (var content = Files.walk(folder)) {
            var nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            for (var path : content.toList()) {
                Files.getFileAttributeView(path, FileOwnerAttributeView.class,
                        LinkOption.NOFOLLOW_LINKS).setOwner(nobody);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
