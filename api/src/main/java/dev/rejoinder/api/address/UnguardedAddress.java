package dev.rejoinder.api.address;

/// The server was told to listen where others than this machine could reach it.
class UnguardedAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnguardedAddress(String address) {
        super("Rejoinder does not listen on %s: it has no access control yet, so it serves this machine only."
                .formatted(address), null, false, false);
    }
}
