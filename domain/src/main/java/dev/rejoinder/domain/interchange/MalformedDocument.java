package dev.rejoinder.domain.interchange;

/// A document that cannot be read as what it is meant to be: where it is wrong, and why in a whole sentence.
public final class MalformedDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Place place;

    public MalformedDocument(Place place, String sentence) {
        super(sentence, null, false, false);
        this.place = place;
    }

    /// Where in a document: its line and column, counted from 1, 0 where they are not known, and the path within its
    /// structure, such as `/nodes/3/type` (RFC 6901), empty where there is none.
    public record Place(long line, long column, String path) {

        /// A place of this line and column.
        public static Place at(long line, long column) {
            return new Place(line, column, "");
        }

        /// A place within the structure.
        public static Place at(String path) {
            return new Place(0, 0, path);
        }
    }

    /// Where it is wrong.
    public Place place() {
        return place;
    }

    /// Why, in a whole sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
