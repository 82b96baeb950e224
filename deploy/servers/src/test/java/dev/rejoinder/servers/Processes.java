package dev.rejoinder.servers;

/// What `kill -9` does, and what it leaves.
final class Processes {

    private Processes() {}

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Without a parent to be told of its death, a dead process may keep its number, but it runs no command.
    static boolean gone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }
}
