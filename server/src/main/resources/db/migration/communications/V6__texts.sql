-- What Twilio calls the text messages that it took, so that none is taken for another one of the same words.
create table communications.text_message (
    message uuid primary key references communications.message on delete cascade,
    sid text not null unique
);
comment on column communications.text_message.sid is 'plain: Twilio''s name of a message';
