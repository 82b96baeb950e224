package dev.rejoinder.servers.child;

/// A server that says a word and dies.
final class Mayfly {

    private Mayfly() {}

    static void main(String[] arguments) {
        IO.println(arguments[0]);
        System.err.println(arguments[0]);
    }
}
