CREATE CONSTRAINT challenge_key IF NOT EXISTS FOR (n:Challenge) REQUIRE n.key IS UNIQUE;
CREATE INDEX challenge_since IF NOT EXISTS FOR (n:Challenge) ON (n.debateId, n.since);
CREATE INDEX challenge_relation IF NOT EXISTS FOR (n:Challenge) ON (n.relationId, n.question);
