/// Statements: claims, evidence and questions; their wordings, sources and speakers.
@NullMarked
package dev.rejoinder.domain.statement;

import org.jspecify.annotations.NullMarked;
