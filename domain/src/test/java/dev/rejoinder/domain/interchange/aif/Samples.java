package dev.rejoinder.domain.interchange.aif;

/// Documents in each dialect.
final class Samples {

    /// A node set with a dialogue: Ada asserts, Mary replies and agrees, and two attacks lead to each other.
    static final String DIALOGUE = """
            {"nodes":[
            {"nodeID":"1","text":"Engines compose","type":"I","timestamp":"2026-05-01 10:00:00"},
            {"nodeID":"2","text":"Ada : Engines compose","type":"L"},
            {"nodeID":"3","text":"Asserting","type":"YA"},
            {"nodeID":"4","text":"Rules suffice","type":"I"},
            {"nodeID":5,"text":"Example","type":"RA","schemeID":"14"},
            {"nodeID":"6","text":"","type":"TA"},
            {"nodeID":"7","text":"Agreeing","type":"YA"},
            {"nodeID":"8","text":"Mary : Yes","type":"L"},
            {"nodeID":"9","text":"CA","type":"CA"}],
            "edges":[
            {"edgeID":"1","fromID":"2","toID":"3"},
            {"edgeID":"2","fromID":"3","toID":"1","formEdgeID":null},
            {"edgeID":"3","fromID":"4","toID":"5"},
            {"edgeID":"4","fromID":5,"toID":"1"},
            {"fromID":"2","toID":"6"},
            {"fromID":"6","toID":"8"},
            {"fromID":"6","toID":"7"},
            {"fromID":"7","toID":"1"},
            {"fromID":"4","toID":"9"},
            {"fromID":"9","toID":"5"},
            {"fromID":"5","toID":"9"},
            {"fromID":"9","toID":"1"}],
            "locutions":[{"nodeID":"2","personID":"7","start":"2026-05-01 10:00:00","end":null}]}
            """;

    /// The file of an older tool: `id` instead of `nodeID`, and whole nodes at the ends of edges.
    static final String OLDER = """
            {"nodes":[
            {"id":1,"type":"I","text":"Engines compose","x":3,"y":4,"visible":true},
            {"id":2,"type":"RA","text":"Default Inference","scheme":"72"},
            {"id":3,"type":"I","text":"Rules suffice"}],
            "edges":[
            {"from":{"id":3,"type":"I"},"to":{"id":2,"type":"RA"},"visible":true},
            {"from":{"id":2},"to":{"id":1}}],
            "participants":[],"analysis":{"txt":"Engines compose"}}
            """;

    /// The file of a tool that wraps the graph, with whole numbers as identifiers.
    static final String WRAPPED = """
            {"AIF":{"nodes":[
            {"nodeID":0,"text":"Engines compose","type":"I"},
            {"nodeID":1,"text":"Rules suffice","type":"I"},
            {"nodeID":2,"text":"Default Inference","type":"RA"},
            {"nodeID":3,"text":"Rules suffice","type":"L"},
            {"nodeID":4,"text":"Default Illocuting","type":"YA"}],
            "edges":[
            {"edgeID":0,"fromID":1,"toID":2},
            {"edgeID":1,"fromID":2,"toID":0},
            {"edgeID":2,"fromID":3,"toID":4},
            {"edgeID":3,"fromID":4,"toID":1}],
            "locutions":[{"nodeID":3,"personID":"1"}],
            "participants":[{"participantID":1,"firstname":"Ada","surname":"Lovelace"}],
            "schemefulfillments":[{"nodeID":2,"schemeID":"15"}],
            "descriptorfulfillments":null},
            "text":{"txt":"<span id=\\"3\\">Rules suffice</span>"},
            "OVA":{"nodes":[{"nodeID":0,"x":3,"y":4,"visible":true}],
            "edges":[{"fromID":1,"toID":2,"visible":true}],"url":""},
            "other":[1.50,{"nodes":[]}]}
            """;

    /// Linked data of another writer, whose edges are items.
    static final String LINKED_BY_EDGES = """
            {"@context":["https://schema.org",{"aif":"http://www.arg.dundee.ac.uk/aif#",
            "as":"https://example.org/schemes#"}],
            "@graph":[
            {"@id":"I:c1","@type":"aif:InformationNode","aif:text":"Engines compose","as:topic":"music"},
            {"@id":"I:c2","@type":"aif:InformationNode","aif:text":"Rules suffice"},
            {"@id":"S:a1","@type":["aif:RA","as:expert_opinion"],"aif:usesScheme":"expert_opinion"},
            {"@type":"aif:Premise","aif:from":"I:c2","aif:to":"S:a1"},
            {"@type":"aif:Conclusion","aif:from":"S:a1","aif:to":"I:c1"},
            {"@id":"https://example.org/ada","@type":"Person","name":"Ada"}]}
            """;

    /// Linked data in full names, whose edges are members of the nodes between.
    static final String LINKED_BY_MEMBERS = """
            [{"@id":"http://www.aifdb.org/nodes/1","@type":["http://www.arg.dundee.ac.uk/aif#I-node"],
            "http://www.arg.dundee.ac.uk/aif#claimText":[{"@value":"Engines compose","@language":"en"}],
            "http://www.arg.dundee.ac.uk/aif#creationDate":[{"@value":"2026-05-01 10:00:00"}]},
            {"@id":"_:b0","@type":["http://www.arg.tech/aif#I-node"],
            "http://www.arg.tech/aif#claimText":[{"@value":"Rules suffice"}]},
            {"@id":"_:b1","@type":["http://www.arg.tech/aif#CA-node"],
            "http://www.arg.tech/aif#Premise":[{"@id":"_:b0"}],
            "http://www.arg.tech/aif#Conclusion":[{"@id":"http://www.aifdb.org/nodes/1"}]}]
            """;

    private Samples() {}
}
