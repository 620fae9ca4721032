-- Attempts to learn from feedback, and what came of each.
create table matching.training (
    id uuid primary key,
    asked_by text not null,
    asked_at timestamptz not null,
    feedback integer not null,
    result jsonb,
    finished_at timestamptz
);
comment on column matching.training.asked_by is 'plain: actor';
comment on column matching.training.result is 'plain: numbers, and names of features';

create index showing_of_receipt on matching.showing using gin (receipts);
create index receipt_of_match on matching.receipt (match, id);
