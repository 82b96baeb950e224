CREATE INDEX debate_changed IF NOT EXISTS FOR (n:Debate) ON (n.changedAt);
