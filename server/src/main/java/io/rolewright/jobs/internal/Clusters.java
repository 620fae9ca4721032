package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.toMap;

import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.ImprintReader;
import io.rolewright.engine.similarity.SameJob;
import io.rolewright.events.jobs.JobClustered;
import io.rolewright.jobs.internal.Imprints.Marked;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which jobs are the same one, found several times. A job joins the cluster of the one that is most like it, unless it
 * contradicts any member in town, level or what else parts jobs; so no chain of likenesses leads from one town to another.
 */
@Component
class Clusters {
    private final Imprints imprints;
    private final DuplicateIndex index;
    private final EventLog events;
    private final JdbcClient jdbc;

    Clusters(Imprints imprints, DuplicateIndex index, EventLog events, JdbcClient jdbc) {
        this.imprints = imprints;
        this.index = index;
        this.events = events;
        this.jdbc = jdbc;
    }

    /**
     * Takes jobs in that are new or have changed, one after the other, in the transaction that stores them. What they are like
     * is looked up before others have to wait, and then only among what came in meanwhile.
     *
     * @return how many of them are the same as another job
     */
    int take(Map<JobId, Imprint> jobs) {
        if (jobs.isEmpty()) {
            return 0;
        }
        var look = new Look(jobs, index, imprints);
        imprints.lock();
        index.catchUp();
        look.again();
        var numbers = imprints.numbers(jobs.size()).iterator();
        var round = new Round(jobs, look);
        jobs.forEach((job, imprint) -> round.take(new Marked(numbers.next(), job, job, imprint)));
        imprints.put(round.taken, ImprintReader.version());
        round.store();
        return round.joined;
    }

    /** Takes a job out of its cluster, and keeps it from those that are in it; answers whether it was in one. */
    boolean part(JobId job, UserId by, Instant now) {
        imprints.lock();
        var members = jdbc.sql(
                        "select id from jobs.job where cluster = (select cluster from jobs.job where id = ?) order by id")
                .param(job.value())
                .query((row, number) -> new JobId(row.getObject("id", UUID.class)))
                .list();
        var others = members.stream().filter(other -> !other.equals(job)).toList();
        others.forEach(other -> keepApart(job, other, by, now));
        if (!others.isEmpty()) {
            var stays = others.size() == 1 ? null : others.getFirst().text();
            name(others, stays);
            name(List.of(job), null);
            others.forEach(
                    other -> events.append(new JobClustered(other, others.size() == 1 ? other : others.getFirst())));
            events.append(new JobClustered(job, job));
        }
        return !others.isEmpty();
    }

    private void keepApart(JobId job, JobId other, UserId by, Instant now) {
        jdbc.sql("insert into jobs.apart (job, other, said_by, said_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(job.value(), other.value(), by.value(), Timestamp.from(now))
                .update();
    }

    private void name(List<JobId> jobs, @Nullable String cluster) {
        jdbc.sql("update jobs.job set cluster = ?::uuid where id = any(?::uuid[])")
                .param(cluster)
                .param(jobs.stream().map(JobId::text).toArray(String[]::new))
                .update();
    }

    /** Takes back that a job was parted from others, and compares it anew; answers whether it had been. */
    boolean unite(JobId job) {
        imprints.lock();
        var parted = jdbc.sql("delete from jobs.apart where job = ? or other = ?")
                .params(job.value(), job.value())
                .update();
        if (parted > 0) {
            var known = imprints.of(List.of(job)).stream().collect(toMap(Marked::job, Marked::imprint));
            take(known);
        }
        return parted > 0;
    }

    /** Jobs that come together, with all that they are compared with. */
    private final class Round {
        private final Look look;
        private final Map<JobId, Marked> byJob = new HashMap<>();
        private final Map<JobId, List<Marked>> clusters = new HashMap<>();
        private final Map<JobId, JobId> before = new HashMap<>();
        private final Map<JobId, JobId> after = new LinkedHashMap<>();
        private final Set<Map.Entry<JobId, JobId>> apart;
        private final List<Marked> taken = new ArrayList<>();
        private int joined;

        Round(Map<JobId, Imprint> jobs, Look look) {
            this.look = look;
            look.matching().forEach(one -> byJob.put(one.job(), one));
            imprints.of(jobs.keySet()).forEach(former -> {
                before.put(former.job(), former.cluster());
                index.remove(former.number());
            });
            var named = new HashSet<>(before.values());
            byJob.values().forEach(one -> named.add(one.cluster()));
            clusters.putAll(imprints.members(named).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, one -> new ArrayList<>(one.getValue()))));
            apart = imprints.apart(jobs.keySet());
        }

        void take(Marked one) {
            leave(one);
            var found = look.matches(one.job()).stream()
                    .flatMap(match -> Stream.ofNullable(byJob.get(match)))
                    .map(this::cluster)
                    .filter(members -> members.stream().noneMatch(member -> contradict(one, member)))
                    .findFirst();
            var marked = found.map(members -> join(one, members)).orElse(one);
            taken.add(marked);
            byJob.put(marked.job(), marked);
            index.put(marked.number(), marked.imprint().signature());
        }

        /** What has changed is compared anew with the others of its cluster, of which another one may have to stand for all. */
        private void leave(Marked one) {
            var cluster = before.get(one.job());
            if (cluster == null || !clusters.containsKey(cluster)) {
                return;
            }
            var members = clusters.getOrDefault(cluster, List.of());
            members.removeIf(member -> member.job().equals(one.job()));
            after.put(one.job(), one.job());
            if (cluster.equals(one.job()) && !members.isEmpty()) {
                rename(members, members.getFirst().job());
            } else if (members.size() == 1) {
                after.put(members.getFirst().job(), cluster);
            }
        }

        private void rename(List<Marked> members, JobId cluster) {
            var renamed = members.stream().map(member -> member.in(cluster)).toList();
            clusters.remove(members.getFirst().cluster());
            clusters.put(cluster, new ArrayList<>(renamed));
            renamed.forEach(member -> {
                byJob.replace(member.job(), member);
                after.put(member.job(), cluster);
            });
        }

        private List<Marked> cluster(Marked one) {
            return clusters.computeIfAbsent(one.cluster(), alone -> new ArrayList<>(List.of(one)));
        }

        private boolean contradict(Marked one, Marked other) {
            return apart.contains(Map.entry(one.job(), other.job()))
                    || SameJob.compare(one.imprint(), other.imprint()).isForbidden();
        }

        private Marked join(Marked one, List<Marked> members) {
            var cluster = members.getFirst().cluster();
            var joining = one.in(cluster);
            if (members.size() == 1) {
                after.put(members.getFirst().job(), cluster);
            }
            after.put(one.job(), cluster);
            members.add(joining);
            joined++;
            return joining;
        }

        /** A job that is alone again, or still, belongs to no cluster. */
        void store() {
            if (after.isEmpty()) {
                return;
            }
            jdbc.sql("""
                            update jobs.job set cluster = told.cluster::uuid
                            from unnest(?::text[], ?::text[]) as told (id, cluster)
                            where job.id = told.id::uuid and job.cluster is distinct from told.cluster::uuid""")
                    .param(after.keySet().stream().map(JobId::text).toArray(String[]::new))
                    .param(after.values().stream()
                            .map(cluster -> isAlone(cluster) ? null : cluster.text())
                            .toArray(String[]::new))
                    .update();
            after.forEach((job, cluster) -> events.append(new JobClustered(job, isAlone(cluster) ? job : cluster)));
        }

        private boolean isAlone(JobId cluster) {
            return clusters.getOrDefault(cluster, List.of()).size() < 2;
        }
    }
}
