-- Since when the models of a reader are live: of two sets of one release the later one reads anew what the other has read, also
-- after a rollback.
alter table profiles.reader add column live_since timestamptz not null default '-infinity';
