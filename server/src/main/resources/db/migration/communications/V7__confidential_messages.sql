-- What only its recipient may read belongs to no conversation.
alter table communications.message alter column conversation drop not null;
