/// How answers leave over HTTP.
@NullMarked
package dev.rejoinder.api.transport.http;

import org.jspecify.annotations.NullMarked;
