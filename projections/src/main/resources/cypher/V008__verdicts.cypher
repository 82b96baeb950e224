CREATE CONSTRAINT verdict_key IF NOT EXISTS FOR (n:Verdict) REQUIRE (n.debateId, n.subjectId, n.since) IS UNIQUE;
MATCH (s:Statement) WHERE s.label IS NULL
WITH s LIMIT 1
MERGE (r:Rebuild {slot: 'everything'})
  ON CREATE SET r.id = randomUUID(), r.state = 'WAITING', r.participant = 'rejoinder', r.keys = [],
    r.requestedAt = datetime.realtime(), r.debates = 0, r.debatesDone = 0, r.events = 0, r.eventsDone = 0,
    r.eventsPerSecond = 0.0;
