package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.util.Locale;

/// The system that we run on, in the words of the archives.
enum Platform {
    LINUX, DARWIN, WINDOWS;

    static Platform current() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("linux")) {
            return LINUX;
        }
        if (name.contains("mac")) {
            return DARWIN;
        }
        if (name.contains("windows")) {
            return WINDOWS;
        }
        throw new ServerFailed(
                "There is no PostgreSQL for %s here; use a server of your own".formatted(name));
    }

    /// Windows runs programs for Intel processors on others too.
    String archive() {
        var arm = System.getProperty("os.arch").equals("aarch64") && this != WINDOWS;
        return "postgres-%s-%s.txz".formatted(name().toLowerCase(Locale.ROOT), arm ? "arm_64" : "x86_64");
    }

    String program(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }
}
