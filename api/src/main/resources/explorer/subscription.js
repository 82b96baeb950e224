// @ts-check
/**
 * A subscription over a WebSocket, by the protocol graphql-transport-ws. Not over an event stream: a browser keeps at
 * most six of those open to a server, so that the seventh tab would wait for ever.
 *
 * @typedef {{message: string, extensions?: {code?: string}}} GraphQlError
 * @typedef {{next: (data: any) => void, ended: (errors: GraphQlError[]) => void, connected?: () => void}} Listener
 */

const PROTOCOL = "graphql-transport-ws";

const PULSE = 15_000;

/**
 * Subscribes once. `ended` is called once when it is over, by itself or by a lost connection, but not after `stop`.
 *
 * @param {string} document
 * @param {Record<string, unknown>} variables
 * @param {Listener} listener
 * @returns {{stop: () => void}}
 */
export function subscribe(document, variables, listener) {
  const subscription = new Subscription({ query: document, variables }, listener);
  return { stop: () => subscription.stop() };
}

/** One socket with one subscription on it. */
class Subscription {
  #socket;
  #payload;
  #listener;
  #heard = Date.now();
  #pulse;
  #over = false;

  /**
   * @param {{query: string, variables: Record<string, unknown>}} payload
   * @param {Listener} listener
   */
  constructor(payload, listener) {
    this.#payload = payload;
    this.#listener = listener;
    this.#socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/graphql`, PROTOCOL);
    this.#socket.addEventListener("open", () => this.#send({ type: "connection_init" }));
    this.#socket.addEventListener("message", (event) => this.#receive(JSON.parse(event.data)));
    this.#socket.addEventListener("close", () => this.#end([]));
    this.#pulse = setInterval(() => this.#beat(), PULSE);
  }

  stop() {
    this.#over = true;
    clearInterval(this.#pulse);
    this.#socket.close(1000);
  }

  /** @param {{type: string, payload?: any}} message */
  #receive(message) {
    this.#heard = Date.now();
    switch (message.type) {
      case "connection_ack":
        this.#send({ id: "1", type: "subscribe", payload: this.#payload });
        this.#listener.connected?.();
        break;
      case "next":
        this.#take(message.payload);
        break;
      case "error":
        this.#end(message.payload);
        break;
      case "complete":
        this.#end([]);
        break;
      case "ping":
        this.#send({ type: "pong" });
        break;
      default:
    }
  }

  /** @param {{data?: any, errors?: GraphQlError[]}} payload */
  #take(payload) {
    if (payload.errors) {
      this.#end(payload.errors);
    } else if (!this.#over) {
      this.#listener.next(payload.data);
    }
  }

  /** A connection can die without a word: then nothing answers the ping. */
  #beat() {
    if (Date.now() - this.#heard > 2 * PULSE + 1000) {
      this.#end([]);
    } else if (this.#socket.readyState === WebSocket.OPEN) {
      this.#send({ type: "ping" });
    }
  }

  /** @param {object} message */
  #send(message) {
    this.#socket.send(JSON.stringify(message));
  }

  /** @param {GraphQlError[]} errors */
  #end(errors) {
    if (!this.#over) {
      this.stop();
      this.#listener.ended(errors);
    }
  }
}
