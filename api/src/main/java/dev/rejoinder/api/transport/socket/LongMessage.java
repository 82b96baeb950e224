package dev.rejoinder.api.transport.socket;

/// A message that comes in parts, of which no more are kept than may come in all. One connection has one, and hears
/// its parts one after the other.
final class LongMessage {

    /// Under which a connection keeps it.
    static final String ATTRIBUTE = LongMessage.class.getName();

    private final int limit;

    private StringBuilder parts = new StringBuilder();

    /// Takes at most so many characters.
    LongMessage(int limit) {
        this.limit = limit;
    }

    /// Takes a part in; false when the message gets longer than it may.
    boolean add(String part) {
        if (part.length() > limit - parts.length()) {
            return false;
        }
        parts.append(part);
        return true;
    }

    /// What came so far; what comes next is another message.
    String take() {
        var whole = parts.toString();
        parts = new StringBuilder();
        return whole;
    }
}
