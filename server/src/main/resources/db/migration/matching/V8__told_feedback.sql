-- What services tell about matches counts once for each key; what people say has none.
alter table matching.feedback add column key text;
comment on column matching.feedback.key is 'plain: ids of a fact';
create unique index feedback_once on matching.feedback (key);
