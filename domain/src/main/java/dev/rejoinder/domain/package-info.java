/// The language of the product: debates, statements and relations, and what may happen to them.
@NullMarked
package dev.rejoinder.domain;

import org.jspecify.annotations.NullMarked;
