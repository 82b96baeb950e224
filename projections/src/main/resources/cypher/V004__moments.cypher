CREATE CONSTRAINT label_key IF NOT EXISTS FOR (n:Label) REQUIRE n.key IS UNIQUE;
CREATE INDEX label_since IF NOT EXISTS FOR (n:Label) ON (n.debateId, n.since);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.debateId, n.at);
CREATE INDEX change_subject IF NOT EXISTS FOR (n:Change) ON (n.subjectId, n.version);
CREATE FULLTEXT INDEX wording_text IF NOT EXISTS FOR (n:Wording) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
