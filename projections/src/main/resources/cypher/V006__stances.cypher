CREATE CONSTRAINT stance_key IF NOT EXISTS FOR (n:Stance) REQUIRE n.key IS UNIQUE;
CREATE INDEX stance_since IF NOT EXISTS FOR (n:Stance) ON (n.debateId, n.since);
CREATE INDEX stance_subject IF NOT EXISTS FOR (n:Stance) ON (n.subjectId, n.since, n.until, n.rating);
CREATE INDEX stance_open IF NOT EXISTS FOR (n:Stance) ON (n.id, n.until);
CREATE CONSTRAINT burden_key IF NOT EXISTS FOR (n:Burden) REQUIRE n.key IS UNIQUE;
CREATE INDEX burden_since IF NOT EXISTS FOR (n:Burden) ON (n.debateId, n.since);
CREATE CONSTRAINT support_reading_key IF NOT EXISTS FOR (n:SupportReading) REQUIRE n.key IS UNIQUE;
CREATE INDEX support_reading_since IF NOT EXISTS FOR (n:SupportReading) ON (n.debateId, n.since);
