package dev.rejoinder.api.imports;

import java.util.Optional;

import dev.rejoinder.domain.debate.DebateId;

/// What is to be imported, and where to.
///
/// @param debate the debate that it goes to; a debate of its own, which is the same for the same document, when empty
/// @param format the name of the format; empty when the name of the file tells it
/// @param file the name of the file; empty when it has none
/// @param scope where the names in it hold, for formats whose names hold within one document: documents of one scope
/// mean the same by the same name; the title of the document when empty
/// @param participant who imports it
record ImportOrder(Optional<DebateId> debate, String format, String file, String scope, String participant) {}
