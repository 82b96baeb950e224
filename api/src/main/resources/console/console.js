// Classic scripts put React, ReactDOM, GraphiQL and graphqlWs into the window before a module runs.
const { React, ReactDOM, GraphiQL, graphqlWs } = window;

const endpoint = new URL("graphql", document.baseURI);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol.replace("http", "ws");

const fetcher = GraphiQL.createFetcher({
  url: endpoint.href,
  headers: { accept: "application/graphql-response+json" },
  wsClient: graphqlWs.createClient({ url: socket.href, lazy: true }),
});

const firstQuery = `# The schema is in the book on the left. Ctrl-Space completes, Ctrl-Enter runs.
{
  __typename
}
`;

ReactDOM.createRoot(document.getElementById("console"))
  .render(React.createElement(GraphiQL, { fetcher, defaultQuery: firstQuery, inputValueDeprecation: true }));
