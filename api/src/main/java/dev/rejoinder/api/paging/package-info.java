/// Relay connections: what a page is asked with, and what it answers.
@NullMarked
package dev.rejoinder.api.paging;

import org.jspecify.annotations.NullMarked;
