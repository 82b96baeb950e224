package dev.rejoinder.domain.interchange;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;

/// What a speaker did with a statement, other than making it.
///
/// @param statement the key of the statement
/// @param as the key of the statement that takes its place, for one that was qualified; nothing for the other acts
public record MappedLocution(String statement, Attribution attribution, Locution act, @Nullable String as) {}
