CREATE CONSTRAINT origin_key IF NOT EXISTS FOR (n:Origin) REQUIRE n.key IS UNIQUE;
CREATE INDEX origin_subject IF NOT EXISTS FOR (n:Origin) ON (n.debateId, n.subjectId, n.since);
CREATE INDEX origin_name IF NOT EXISTS FOR (n:Origin) ON (n.debateId, n.system, n.id, n.since);
CREATE INDEX origin_open IF NOT EXISTS FOR (n:Origin) ON (n.originId, n.until);
