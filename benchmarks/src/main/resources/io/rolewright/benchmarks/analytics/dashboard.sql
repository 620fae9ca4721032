-- name: resumes
select '' as dimension, count(*) as value from truth.resume where day between :from and :until

-- name: applications
select '' as dimension, count(*) as value from truth.application where day between :from and :until

-- name: submissions
select '' as dimension, count(*) as value from truth.deed where kind = 'submission' and day between :from and :until

-- name: interviews
select '' as dimension, count(*) as value from truth.deed where kind = 'interview' and day between :from and :until

-- name: offers
select '' as dimension, count(*) as value from truth.deed where kind = 'offer' and day between :from and :until

-- name: placements
select '' as dimension, count(*) as value from truth.placement where day between :from and :until

-- name: jobs-opened
select '' as dimension, count(*) as value from truth.job where day between :from and :until

-- name: jobs-filled
select '' as dimension, count(*) as value from truth.closing where reason = 'FILLED' and day between :from and :until

-- name: revenue
select currency as dimension, sum(net) as value from truth.earning where day between :from and :until group by currency

-- name: paid
select currency as dimension, -sum(amount) as value
from truth.movement join truth.invoice on invoice.id = movement.invoice
where kind = 'SETTLED' and day between :from and :until group by currency

-- name: outstanding
select currency as dimension, sum(amount) as value
from truth.movement join truth.invoice on invoice.id = movement.invoice
where day <= :until group by currency

-- name: overdue
select currency as dimension, sum(amount) as value
from truth.movement join truth.invoice on invoice.id = movement.invoice
where day <= :until and due_on < :until group by currency

-- name: time-to-fill
select '' as dimension, round((percentile_cont(0.5) within group (order by days_to_fill))::numeric, 2) as value
from truth.placement where day between :from and :until

-- name: time-to-hire
select '' as dimension, round((percentile_cont(0.5) within group (order by days_to_hire))::numeric, 2) as value
from truth.placement where day between :from and :until
