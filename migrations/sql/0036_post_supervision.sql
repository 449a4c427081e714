UPDATE case_file c SET state = 'WITHDRAWN'
 WHERE c.kind = 'SUPERVISION' AND c.state = 'CLOSED' AND EXISTS (
   SELECT FROM event e WHERE e.stream = 'case:' || c.id AND e.kind = 'supervision:withdrawn');
