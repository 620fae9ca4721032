-- Which other time somebody who is invited proposes for a meeting.
alter table communications.attendance
    add column proposed_from timestamptz,
    add column proposed_until timestamptz,
    add check ((proposed_from is null) = (proposed_until is null)),
    add check (proposed_from < proposed_until);
