-- Imports: what was ordered, how far it has come, and what could not be imported. While one is not over, whoever carries
-- it out says so now and then; the document itself is kept, in pieces, until it is.
create table import_job (
    import_id    uuid primary key,
    debate_id    uuid         not null,
    opens        boolean      not null,
    format       varchar(50)  not null,
    file         varchar(500) not null,
    scope        varchar(500) not null,
    participant  varchar(200) not null,
    state        varchar(10)  not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    reason       text         not null default '',
    statements   int          not null,
    relations    int          not null,
    steps        int          not null,
    steps_done   int          not null default 0,
    refused      text         not null default '[]',
    report       text         not null,
    fingerprint  uuid         not null,
    attempts     int          not null default 0,
    owner        uuid,
    kept_at      timestamptz,
    requested_at timestamptz  not null default clock_timestamp(),
    finished_at  timestamptz
);
create index import_job_requested_at on import_job (requested_at);
create index import_job_open on import_job (requested_at) where state in ('WAITING', 'RUNNING');

create table import_piece (
    import_id uuid  not null references import_job on delete cascade,
    number    int   not null,
    content   bytea not null,
    primary key (import_id, number)
);
