-- A payment that did not last: what was left of it went back on that day. returned is part of refunded.
alter table billing.payment add column returned bigint not null default 0 check (returned >= 0);
alter table billing.payment add column returned_on date;
alter table billing.payment add check (returned <= refunded);
create index payment_left on billing.payment (client, id) where allocated + refunded < amount;
create index refund_of_payment on billing.refund (payment) where payment is not null;
create index refund_of_credit_note on billing.refund (credit_note) where credit_note is not null;
