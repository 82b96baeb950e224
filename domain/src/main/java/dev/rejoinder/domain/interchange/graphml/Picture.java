package dev.rejoinder.domain.interchange.graphml;

import dev.rejoinder.domain.interchange.graph.GraphEdge;
import dev.rejoinder.domain.interchange.graph.GraphNode;
import dev.rejoinder.domain.interchange.graph.XmlPiece;

/// What a document says of how the graph is drawn.
interface Picture {

    /// Nothing.
    Picture NONE = new Picture() {

        @Override
        public String[] namespaces() {
            return new String[0];
        }

        @Override
        public void declare(XmlPiece xml) {}

        @Override
        public void draw(XmlPiece xml, GraphNode node) {}

        @Override
        public void draw(XmlPiece xml, GraphEdge edge) {}
    };

    /// The attributes of the document that declare its name spaces.
    String[] namespaces();

    /// Declares the data that drawings are.
    void declare(XmlPiece xml);

    /// Draws a node.
    void draw(XmlPiece xml, GraphNode node);

    /// Draws an edge.
    void draw(XmlPiece xml, GraphEdge edge);
}
