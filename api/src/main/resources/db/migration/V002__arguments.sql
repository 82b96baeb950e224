-- What commands ask about arguments and their speakers: the scheme of a relation and which premise fills which slot of
-- it, as '1=<premise> 2=<premise>'; to whom a statement is attributed; and for a statement that poses a critical
-- question, which relation it challenges by which question.
alter table debate_register
    add column scheme     varchar(100),
    add column slots      varchar(2400),
    add column speaker_id uuid,
    add column challenged uuid,
    add column question   varchar(200);

update debate_register
set scheme = coalesce(latest.scheme, ''), slots = ''
from (select distinct on (aggregate_identifier)
             aggregate_identifier, convert_from(payload, 'UTF8')::json ->> 'scheme' as scheme
      from domain_event
      where payload_type in ('relation.drawn', 'relation.scheme-assigned')
      order by aggregate_identifier, sequence_number desc) latest
where subject_id::text = latest.aggregate_identifier;

update debate_register
set speaker_id = latest.speaker_id
from (select distinct on (aggregate_identifier)
             aggregate_identifier, (convert_from(payload, 'UTF8')::json ->> 'speakerId')::uuid as speaker_id
      from domain_event
      where payload_type = 'statement.attributed'
      order by aggregate_identifier, sequence_number desc) latest
where subject_id::text = latest.aggregate_identifier;

alter table debate_register
    add check ((subject_kind = 'RELATION') = (scheme is not null)),
    add check ((subject_kind = 'RELATION') = (slots is not null)),
    add check ((challenged is null) = (question is null));

create index debate_register_challenged on debate_register (challenged, question) where challenged is not null;
