/// Where what was imported came from: what it is called there, and what it carried that has no place here. Each such
/// name of each thing has a history of its own.
@NullMarked
package dev.rejoinder.domain.origin;

import org.jspecify.annotations.NullMarked;
