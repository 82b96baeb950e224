package dev.rejoinder.servers;

/// Where a server answers, and to whom.
public record ServerAddress(String url, String user, String password) {

    /// Keeps the password out of logs.
    @Override
    public String toString() {
        return "%s as %s".formatted(url, user);
    }
}
