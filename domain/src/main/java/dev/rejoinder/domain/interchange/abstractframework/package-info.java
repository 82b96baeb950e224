/// Abstract frameworks: arguments that attack (and, in some files, support) each other, and nothing else. An argument
/// is a claim here, whose words are its label or its name.
@NullMarked
package dev.rejoinder.domain.interchange.abstractframework;

import org.jspecify.annotations.NullMarked;
