-- Jobs for which nobody is sought: nobody is ranked for them any more. A job may be closed before its advert is read.
create table matching.closed_job (
    job uuid primary key
);
