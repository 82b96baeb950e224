/// GraphQL over WebSocket, the protocol graphql-transport-ws.
@NullMarked
package dev.rejoinder.api.transport.socket;

import org.jspecify.annotations.NullMarked;
