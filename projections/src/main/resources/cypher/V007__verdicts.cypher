CREATE CONSTRAINT verdict_key IF NOT EXISTS FOR (n:Verdict) REQUIRE (n.debateId, n.subjectId, n.since) IS UNIQUE;
