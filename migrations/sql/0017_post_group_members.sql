INSERT INTO group_member (id, group_id, unit_id, valid_from)
SELECT o.id, g.id, o.unit_id, g.valid_from
FROM unit_group_member o JOIN unit_group g ON g.code = o.group_code
ON CONFLICT DO NOTHING;
DROP TABLE "unit_group_member" CASCADE;
