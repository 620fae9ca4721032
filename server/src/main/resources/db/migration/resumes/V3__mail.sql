-- Résumés that come by e-mail: the message makes one upload, and its address may name a job.
alter table resumes.upload
    add column message uuid unique,
    add column code text;
comment on column resumes.upload.code is 'plain: short code of a job';
