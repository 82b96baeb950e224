package dev.rejoinder.servers.child;

import java.nio.file.Path;
import java.util.List;

/// How a server is started, and started again after it died: prepare, run the command, tell it the password as
/// the first line of its standard input, and wait until its standard output says `ready`.
public record Launch(String name, Runnable preparation, List<String> command, String password, Path log) {

    public Launch {
        command = List.copyOf(command);
    }
}
