-- By which channel Google tells us that a calendar changed, and until when.
alter table communications.calendar add column channel text, add column channel_until timestamptz;
comment on column communications.calendar.channel is 'plain: random name of a channel';
create index calendar_channel on communications.calendar (channel) where channel is not null;
