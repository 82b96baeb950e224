package dev.rejoinder.domain.interchange;

/// One thing that a format could not carry, or that was odd in a document.
///
/// @param element the key of the statement or relation, or where in the document; empty for the debate as a whole
/// @param feature what of it, as lower-case words joined by hyphens, such as `linked-premises`
/// @param sentence the same as a whole sentence
public record Loss(Severity severity, String element, String feature, Treatment treatment, String sentence) {

    /// Whether anything is gone.
    public enum Severity {
        /// Something does not arrive, or not as it was.
        LOSS,
        /// Everything arrives, but the document is odd there.
        WARNING
    }

    /// What was done with it.
    public enum Treatment {
        /// It does not arrive.
        LEFT_OUT,
        /// It is kept as it was, for the way back to the same format, but means nothing here.
        KEPT_ASIDE,
        /// The beginning arrives.
        SHORTENED,
        /// Something else stands in its place.
        REPLACED,
        /// It arrives as several.
        SPLIT,
        /// It arrives as a part of something else.
        MERGED,
        /// Nothing was done.
        NOTED
    }
}
