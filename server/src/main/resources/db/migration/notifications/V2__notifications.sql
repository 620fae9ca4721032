-- How people want to be told things; of who has not said anything there is no row.
create table notifications.wish (
    user_id uuid primary key,
    wishes jsonb not null,
    version integer not null
);
comment on column notifications.wish.wishes is 'plain: topics, ways, hours and a time zone';

-- What people were told.
create table notifications.notification (
    id uuid primary key,
    user_id uuid not null,
    key text not null,
    topic text not null,
    sender uuid,
    title bytea not null,
    text bytea,
    about text,
    made_at timestamptz not null,
    read_at timestamptz,
    snoozed_until timestamptz,
    changed_at timestamptz not null,
    unique (user_id, key)
);
comment on column notifications.notification.key is 'plain: names what happened';
comment on column notifications.notification.topic is 'plain: about what it is';
comment on column notifications.notification.title is 'personal: encrypted under the user''s key';
comment on column notifications.notification.text is 'personal: encrypted under the user''s key';
comment on column notifications.notification.about is 'plain: a path with ids';
create index notification_of_user on notifications.notification (user_id, id);
create index notification_unread on notifications.notification (user_id, id) where read_at is null;
create index notification_changed on notifications.notification (user_id, changed_at);
create index notification_old on notifications.notification (made_at);

-- On which ways it goes, and how far it is there.
create table notifications.way (
    notification uuid not null references notifications.notification on delete cascade,
    way text not null,
    state text not null,
    at timestamptz not null,
    due_at timestamptz,
    message uuid,
    code text,
    primary key (notification, way),
    check ((due_at is not null) = (state = 'WAITING'))
);
comment on column notifications.way.way is 'plain: name of a way';
comment on column notifications.way.state is 'plain: how far it is';
comment on column notifications.way.code is 'plain: code of a problem';
create index way_due on notifications.way (due_at) where due_at is not null;
create index way_gathered on notifications.way (notification) where state = 'GATHERED';
create index way_of_message on notifications.way (message) where message is not null;

-- What became of messages to users, in whatever order it is told and they are noted.
create table notifications.move (
    message uuid not null,
    user_id uuid not null,
    state text not null,
    code text,
    at timestamptz not null,
    primary key (message, state, at)
);
comment on column notifications.move.state is 'plain: how far a message was';
comment on column notifications.move.code is 'plain: why it was no further';
create index move_of_user on notifications.move (user_id);

-- When the next digest comes, of whom something is gathered.
create table notifications.digest (
    user_id uuid primary key,
    due_at timestamptz not null
);
create index digest_due on notifications.digest (due_at);
