-- What was said, in the order in which it was written down.
create table domain_event (
    global_index         bigint generated always as identity primary key,
    event_identifier     varchar(36)  not null unique,
    aggregate_identifier varchar(36)  not null,
    sequence_number      bigint       not null,
    type                 varchar(50)  not null,
    payload_type         varchar(100) not null,
    payload_revision     varchar(20)  not null,
    payload              bytea        not null,
    meta_data            bytea        not null,
    time_stamp           varchar(40)  not null,
    debate_id            uuid         not null,
    debate_version       bigint       not null,
    unique (aggregate_identifier, sequence_number),
    unique (debate_id, debate_version)
);
create index domain_event_time_stamp on domain_event (time_stamp);

-- One row for each debate: its version is the count of its events, its chain covers them all. Locking the row
-- puts the commands of the debate in order.
create table debate_journal (
    debate_id   uuid primary key,
    version     bigint      not null check (version >= 0),
    chain       bytea       not null check (length(chain) = 32),
    open        boolean     not null,
    occurred_at timestamptz not null
);

-- Who is in which debate and who stands: what commands ask about others while they hold the row.
create table debate_register (
    subject_id   uuid primary key,
    debate_id    uuid    not null references debate_journal,
    subject_kind varchar(10) not null check (subject_kind in ('STATEMENT', 'RELATION')),
    standing     boolean not null,
    inference    varchar(2100),
    shape        bytea,
    check ((subject_kind = 'RELATION') = (shape is not null)),
    check ((subject_kind = 'RELATION') = (inference is not null))
);
create unique index debate_register_shape on debate_register (debate_id, shape) where standing;

-- What a client's key did when it was first seen.
create table idempotency_key (
    participant varchar(200) not null,
    key         varchar(255) not null,
    fingerprint varchar(64)  not null,
    debate_id   uuid,
    version     bigint,
    changed     uuid[],
    created_at  timestamptz  not null default now(),
    primary key (participant, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
