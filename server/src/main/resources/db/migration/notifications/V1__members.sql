-- Logins, as users tells of them. Rows leave with their keys.
create table notifications.member (
    user_id uuid primary key,
    role text not null,
    zone text not null
);
comment on column notifications.member.role is 'plain: name of a role';
comment on column notifications.member.zone is 'plain: a time zone';
create index member_of_role on notifications.member (role);
