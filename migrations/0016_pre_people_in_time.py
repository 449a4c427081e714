"""Posts, portfolios, groups, absences and grants of authority hold from one time to another.

A range of one id, or of one text, stands for it in an exclusion: PostgreSQL by itself compares ids
for equality there by an extension alone, which is not everywhere.
"""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
CREATE TYPE uuid_span AS RANGE (SUBTYPE = uuid);
CREATE TYPE text_span AS RANGE (SUBTYPE = text, COLLATION = "C");

ALTER TABLE portfolio
  ADD CONSTRAINT portfolio_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT portfolio_one_at_a_time EXCLUDE USING gist (
    uuid_span(unit_id, unit_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
DROP INDEX portfolio_one_leader;

ALTER TABLE post
  ADD CONSTRAINT post_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT post_one_head EXCLUDE USING gist (
    uuid_span(unit_id, unit_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (is_head),
  ADD CONSTRAINT post_one_mayor EXCLUDE USING gist (
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (role = 'MAYOR'),
  ADD CONSTRAINT post_one_executive_deputy EXCLUDE USING gist (
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (role = 'EXEC_DEPUTY_MAYOR');

ALTER TABLE unit_group
  ADD CONSTRAINT unit_group_ends_after_start CHECK (valid_to >= valid_from - 1);
ALTER TABLE group_member
  ADD CONSTRAINT group_member_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT group_member_once EXCLUDE USING gist (
    uuid_span(group_id, group_id, '[]') WITH &&, uuid_span(unit_id, unit_id, '[]') WITH &&,
    text_span(COALESCE(clause, ''), COALESCE(clause, ''), '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
ALTER TABLE group_clause
  ADD CONSTRAINT group_clause_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT group_clause_once EXCLUDE USING gist (
    uuid_span(group_id, group_id, '[]') WITH &&, text_span(clause, clause, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);

ALTER TABLE absence
  ADD CONSTRAINT absence_ends_after_start CHECK (ends_at >= starts_at),
  ADD CONSTRAINT absence_one_at_a_time EXCLUDE USING gist (
    uuid_span(person_id, person_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&);
ALTER TABLE authority_grant
  ADD CONSTRAINT authority_grant_ends_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT authority_grant_to_another CHECK (grantor_id <> grantee_id),
  ADD CONSTRAINT authority_grant_state_known CHECK (state IN ('DRAFT', 'ACTIVE', 'ENDED')),
  ADD CONSTRAINT authority_grant_granted CHECK (state <> 'ACTIVE' OR granted_at IS NOT NULL);
"""
COPY = """
INSERT INTO unit_group (id, code, name_zh, name_en, valid_from)
SELECT * FROM (VALUES
  (uuid '31f5beb3-de7f-5ac0-93e4-cb1d84127da8', 'G-DEPT', '各部门', 'All departments'),
  ('a3572970-6dbf-5260-8a50-002c10fb4e20', 'G-STREET', '各街道', 'All streets'),
  ('91e60a92-3235-581c-8be0-e47d8e6baf90', 'G-DEPT-STREET', '各部门、各街道', 'Departments and streets'),
  ('01bc0f6a-ccf6-502b-9436-1eebd0426279', 'G-ALL', '各委、办、局，各街道办事处，各有关单位', 'All units'),
  ('78b75c37-53d8-541b-bacb-189008cb11ef', 'G-REL', '各相关部门', 'Related departments'),
  ('5110c4da-b382-545b-9cb8-b7f8a36c7fdc', 'G-PRESS', '发展改革、教育、环保、民政等', 'Departments with a yearly press conference'),
  ('c0980cc1-ae32-56c2-a878-e95017bd5190', 'G-ENF', '执法部门', 'Enforcement departments')
) AS known (id, code, zh, en), (SELECT date '2024-01-01') AS since
WHERE EXISTS (SELECT FROM unit_group_member);
INSERT INTO unit_group (id, code, name_zh, name_en, valid_from)
SELECT gen_random_uuid(), o.group_code, o.group_code, o.group_code, '2024-01-01'
FROM unit_group_member o WHERE NOT EXISTS (SELECT FROM unit_group g WHERE g.code = o.group_code)
GROUP BY o.group_code;
INSERT INTO group_member (id, group_id, unit_id, valid_from)
SELECT o.id, g.id, o.unit_id, g.valid_from
FROM unit_group_member o JOIN unit_group g ON g.code = o.group_code;
"""
"""Groups that the seeds know have their ids and names, so that loading those finds them there; of any
other its code is all that was known. Since when a unit belonged, nobody had written down: since the
first day that the seeds know.
"""
UNDO = """
ALTER TABLE authority_grant DROP CONSTRAINT authority_grant_granted,
  DROP CONSTRAINT authority_grant_state_known, DROP CONSTRAINT authority_grant_to_another,
  DROP CONSTRAINT authority_grant_ends_after_start;
ALTER TABLE absence DROP CONSTRAINT absence_one_at_a_time,
  DROP CONSTRAINT absence_ends_after_start;
ALTER TABLE group_clause DROP CONSTRAINT group_clause_once,
  DROP CONSTRAINT group_clause_ends_after_start;
ALTER TABLE group_member DROP CONSTRAINT group_member_once,
  DROP CONSTRAINT group_member_ends_after_start;
ALTER TABLE unit_group DROP CONSTRAINT unit_group_ends_after_start;
ALTER TABLE post DROP CONSTRAINT post_one_executive_deputy, DROP CONSTRAINT post_one_mayor,
  DROP CONSTRAINT post_one_head, DROP CONSTRAINT post_ends_after_start;
CREATE UNIQUE INDEX portfolio_one_leader ON portfolio (unit_id) WHERE valid_to IS NULL;
ALTER TABLE portfolio DROP CONSTRAINT portfolio_one_at_a_time,
  DROP CONSTRAINT portfolio_ends_after_start;
DROP TYPE text_span;
DROP TYPE uuid_span;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0015_pre_ledger")]
    operations = [
        ops.CreateModel(
            name='AbsenceRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('person', fields.ForeignKeyField('sitong.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='absences', on_delete=OnDelete.RESTRICT)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('reason', fields.TextField(unique=False)),
            ],
            options={'table': 'absence', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id'])], 'pk_attr': 'id', 'table_description': 'A filed absence: from its first instant until the first one back (WR/7b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='AuthorizationRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('grantor', fields.ForeignKeyField('sitong.PersonRow', source_field='grantor_id', db_constraint=True, to_field='id', related_name='granted', on_delete=OnDelete.RESTRICT)),
                ('grantee', fields.ForeignKeyField('sitong.PersonRow', source_field='grantee_id', db_constraint=True, to_field='id', related_name='held', on_delete=OnDelete.RESTRICT)),
                ('scope', fields.CharField(max_length=20)),
                ('subject', fields.CharField(max_length=200)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('state', fields.CharField(max_length=20)),
                ('granted_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('ended_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('end_reason', fields.TextField(null=True, unique=False)),
            ],
            options={'table': 'authority_grant', 'app': 'sitong', 'indexes': [Index(fields=['grantor_id']), Index(fields=['grantee_id']), Index(fields=['starts_at', 'id'])], 'pk_attr': 'id', 'table_description': 'A grant of authority (授权): the grantee acts for the grantor meanwhile (WR/6b, WR/7b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='UnitGroupRow',
            fields=[
                ('valid_from', fields.DateField()),
                ('valid_to', fields.DateField(null=True)),
                ('end_reason', fields.TextField(null=True, unique=False)),
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('code', fields.CharField(max_length=40)),
                ('name_zh', fields.CharField(max_length=120)),
                ('name_en', fields.CharField(max_length=160)),
            ],
            options={'table': 'unit_group', 'app': 'sitong', 'unique_together': (('code',),), 'pk_attr': 'id', 'table_description': 'A group of units as the documents speak of them, with explicit members (UNITS.md 3).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='GroupClauseRow',
            fields=[
                ('valid_from', fields.DateField()),
                ('valid_to', fields.DateField(null=True)),
                ('end_reason', fields.TextField(null=True, unique=False)),
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('group', fields.ForeignKeyField('sitong.UnitGroupRow', source_field='group_id', db_constraint=True, to_field='id', related_name='group_clauses', on_delete=OnDelete.RESTRICT)),
                ('clause', fields.CharField(max_length=20)),
            ],
            options={'table': 'group_clause', 'app': 'sitong', 'indexes': [Index(fields=['group_id']), Index(fields=['clause'])], 'pk_attr': 'id', 'table_description': 'A clause that binds the members of a group.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='GroupMemberRow',
            fields=[
                ('valid_from', fields.DateField()),
                ('valid_to', fields.DateField(null=True)),
                ('end_reason', fields.TextField(null=True, unique=False)),
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('group', fields.ForeignKeyField('sitong.UnitGroupRow', source_field='group_id', db_constraint=True, to_field='id', related_name='group_members', on_delete=OnDelete.RESTRICT)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='group_members', on_delete=OnDelete.RESTRICT)),
                ('clause', fields.CharField(null=True, max_length=20)),
                ('reason', fields.TextField(null=True, unique=False)),
            ],
            options={'table': 'group_member', 'app': 'sitong', 'indexes': [Index(fields=['unit_id']), Index(fields=['group_id', 'clause'])], 'pk_attr': 'id', 'table_description': "A unit's place in a group."},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='PortfolioRow',
            name='end_reason',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name='PostRow',
            name='end_reason',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO),
        ops.RunSQL(COPY, reverse_sql=""),
    ]
