/// The explorer as people meet it: in a real browser.
@NullMarked
package dev.rejoinder.api.explorer.browser;

import org.jspecify.annotations.NullMarked;
