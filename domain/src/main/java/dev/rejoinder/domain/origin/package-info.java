/// Where what was imported came from: what it was called there, and what it carried that has no place here.
@NullMarked
package dev.rejoinder.domain.origin;

import org.jspecify.annotations.NullMarked;
