/// GraphQL over HTTP, September 2026 edition, and over server-sent events.
@NullMarked
package dev.rejoinder.api.transport.http;

import org.jspecify.annotations.NullMarked;
