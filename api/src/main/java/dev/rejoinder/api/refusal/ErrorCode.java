package dev.rejoinder.api.refusal;

/// Every `extensions.code` that an error may carry. Names are published and never reused.
public enum ErrorCode {

    /// The request is not what GraphQL over HTTP asks for: no JSON, no query, a member of the wrong type.
    MALFORMED_REQUEST,
    /// The document does not parse.
    SYNTAX_ERROR,
    /// The document asks for what the schema does not have.
    INVALID_DOCUMENT,
    /// The document has no operation of that name, or several and none was named.
    OPERATION_NOT_FOUND,
    /// A variable is missing or of the wrong type.
    INVALID_VARIABLES,
    /// The operation cannot be had by this method: a mutation by GET, anything by PUT.
    METHOD_NOT_ALLOWED,
    /// None of the accepted media types is on offer.
    NOT_ACCEPTABLE,
    /// The body is not JSON in UTF-8.
    UNSUPPORTED_MEDIA_TYPE,
    /// The body is longer than the server reads.
    BODY_TOO_LARGE,
    /// The document has too many characters or tokens, or nests too deep to parse.
    DOCUMENT_TOO_LARGE,
    /// The document selects too many fields once its fragments are spread.
    FIELD_LIMIT_EXCEEDED,
    /// The document nests too deep.
    DEPTH_LIMIT_EXCEEDED,
    /// The document follows relations too far.
    RELATION_DEPTH_LIMIT_EXCEEDED,
    /// The document may return too many objects.
    NODE_LIMIT_EXCEEDED,
    /// The document costs too much.
    COST_LIMIT_EXCEEDED,
    /// Introspection is off, or was not asked for in good faith.
    INTROSPECTION_REFUSED,
    /// The connection has too many operations under way.
    OPERATION_LIMIT_EXCEEDED,
    /// The request names a host that this server is not.
    UNKNOWN_HOST,
    /// Nothing is served at this path.
    NOT_FOUND,
    /// The request took longer than the server allows; a mutation may still be carried out.
    TIMEOUT,
    /// An identifier is no UUID.
    BAD_ID,
    /// A page was asked for with neither or both of `first` and `last`, or with one outside 1 to 100.
    BAD_PAGE,
    /// A cursor is malformed, or of another list.
    BAD_CURSOR,
    /// An argument is outside its limits.
    BAD_ARGUMENT,
    /// The participant's name is empty, longer than 200 characters, not in UTF-8, or holds a control character.
    BAD_PARTICIPANT,
    /// The graph has not reached the version that was asked for; `have` and `want` say how far it is.
    NOT_YET,
    /// The moment that was asked for is yet to come; `latest` says how far the debate is.
    FUTURE_MOMENT,
    /// The moment that was asked for is earlier than the debate.
    BEFORE_DEBATE,
    /// The debate has no label of that name.
    UNKNOWN_LABEL,
    /// There is no debate of that identifier.
    UNKNOWN_DEBATE,
    /// The document to be imported cannot be read; `line`, `column` and `path` say where.
    MALFORMED_DOCUMENT,
    /// There is no import of that identifier, or so many came after it that it is forgotten.
    UNKNOWN_IMPORT,
    /// There is no rebuild of that identifier, or so many came after it that it is forgotten.
    UNKNOWN_REBUILD,
    /// So many rebuilds wait for their turn that no more are taken on; ask again later.
    TOO_MANY_REBUILDS,
    /// The reader of a live feed took too long and was cut off; it can go on after the last version it saw.
    TOO_SLOW,
    /// The debate that was followed is closed, so nothing happens in it until it is reopened.
    DEBATE_CLOSED,
    /// What was asked for is more than the server holds in memory at once; the limit is among the facts.
    TOO_LARGE,
    /// The graph of a debate is being drawn again, and changed while it was read; ask again.
    BEING_REDRAWN,
    /// A store does not answer just now; ask again.
    UNAVAILABLE,
    /// The server failed. The log has the reason under the request id.
    INTERNAL
}
