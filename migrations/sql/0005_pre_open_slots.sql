CREATE INDEX slot_open ON slot (id) WHERE state = 'SCORING_OPEN';
