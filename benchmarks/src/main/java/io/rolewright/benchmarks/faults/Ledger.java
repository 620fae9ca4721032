package io.rolewright.benchmarks.faults;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What really stands in the database, held against what clients were told. */
record Ledger(DataSource database) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String REFERENCES =
            "select substring(posting->>'text' from 'Reference ([a-z0-9-]+)') from jobs.job where posting->>'text' like '%Reference %'";

    /** What must answer nothing, whenever all is done. */
    private static final Map<String, String> NEVER = Map.ofEntries(
            entry("a job has been received twice, or never", """
            select j.id::text from jobs.job j left join runtime.event e
                on e.type like 'jobs.job-received.%' and e.body->>'job' = j.id::text
            group by j.id having count(e.id) <> 1"""),
            entry("a job has not one advert", """
            select j.id::text from jobs.job j left join adverts.advert a on a.job = j.id
            group by j.id having count(a.id) <> 1"""),
            entry("an upload of one file has not one résumé", """
            select u.id::text from resumes.upload u left join resumes.resume r on r.upload = u.id
            group by u.id having count(r.id) <> 1"""),
            entry("a candidate has not one résumé", """
            select c.id::text from resumes.candidate c left join resumes.resume r on r.candidate = c.id
            group by c.id having count(r.id) <> 1"""),
            entry("a résumé has no file", """
            select r.id::text from resumes.resume r left join storage.file f on f.reference = r.file
            where f.reference is null"""),
            entry("a résumé has been read twice, or never", """
            select r.id::text from resumes.resume r left join runtime.event e
                on e.type like 'resumes.resume-read.%' and e.body->>'resume' = r.id::text
            group by r.id having count(e.id) <> 1"""),
            entry("a résumé has been parsed twice, or never", """
            select r.id::text from resumes.resume r left join runtime.event e
                on e.type like 'profiles.profile-parsed.%' and e.body->>'resume' = r.id::text
            group by r.id having count(e.id) <> 1"""),
            entry("a candidate has no profile", """
            select c.id::text from resumes.candidate c left join profiles.profile p on p.candidate = c.id
            where p.id is null"""),
            entry("an event is not in the trail", """
            select e.id::text from runtime.event e left join audit.entry a on a.event_id = e.id
            where a.event_id is null"""),
            entry("the trail tells of an event that is not in the log", """
            select a.event_id::text from audit.entry a left join runtime.event e on e.id = a.event_id
            where e.id is null"""),
            entry("a subscription could not take an event", """
            select subscription || ' ' || coalesce(error, 'parked') from runtime.dead_letter"""));

    /** Waits until the work that follows from all events is done. */
    void awaitIdle() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!(ask("select id::text from jobs.job where stage <> 'MATCHED' limit 1")
                        .isEmpty()
                && ask("select id::text from resumes.resume where state = 'RECEIVED' limit 1")
                        .isEmpty()
                && NEVER.values().stream().allMatch(question -> ask(question).isEmpty()))) {
            if (System.nanoTime() > end) {
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** What contradicts the promise; empty when it was kept. */
    List<String> violations(Crowd crowd) {
        var violations = new ArrayList<>(crowd.contradictions());
        var stored = ask(REFERENCES);
        var jobs = crowd.acknowledged().entrySet().stream()
                .filter(one -> !one.getKey().isUpload())
                .toList();
        var once = new TreeSet<>(stored);
        if (once.size() < stored.size()) {
            violations.add(stored.size() - once.size() + " jobs were added twice");
        }
        jobs.stream()
                .filter(one -> !once.contains(one.getKey().reference()))
                .forEach(one -> violations.add(one.getKey().reference() + " was acknowledged and is lost"));
        var uploads = new TreeSet<>(ask("select id::text from resumes.upload"));
        crowd.acknowledged().forEach((deed, answer) -> {
            if (deed.isUpload() && !uploads.contains(answer.member("id"))) {
                violations.add(deed.reference() + " was acknowledged and is lost");
            }
        });
        NEVER.forEach((what, question) ->
                ask(question).stream().limit(3).forEach(which -> violations.add(what + ": " + which)));
        return violations;
    }

    private List<String> ask(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
            return answers;
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }
}
