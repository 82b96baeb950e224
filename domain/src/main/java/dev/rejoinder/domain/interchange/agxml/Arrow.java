package dev.rejoinder.domain.interchange.agxml;

/// An edge as it is in the document. One without an identifier is called what it says.
record Arrow(String id, String type, String source, String target) {

    Arrow {
        id = id.isEmpty() ? "%s %s %s".formatted(source, type, target) : id;
    }
}
