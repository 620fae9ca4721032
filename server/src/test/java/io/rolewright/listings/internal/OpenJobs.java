package io.rolewright.listings.internal;

import io.rolewright.adverts.Decision;
import io.rolewright.adverts.Edition;
import io.rolewright.adverts.EditionsApi;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.publication.PostingHtml;
import io.rolewright.engine.publication.PostingPage;
import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobSightings.Sighting;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ProposalId;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Jobs with words that somebody accepted, answered from memory. */
@TestComponent
class OpenJobs implements JobsInternal, EditionsApi {
    private static final JobPostingReader READER = new JobPostingReader(
            (name, content) -> {
                throw new UnsupportedOperationException("pages alone are read");
            },
            PostingLimits.standard());

    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final Map<JobId, List<Sighting>> sightings = new ConcurrentHashMap<>();
    private final List<Edition> editions = new ArrayList<>();
    private final AtomicInteger codes = new AtomicInteger();
    private final Ids ids;
    private final JsonMapper json;

    OpenJobs(Ids ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    /** A job of Quay Works in Sydney for 90,000 to 110,000 dollars a year, with its first edition. */
    Job add(String title) {
        return add(posting(
                title, "You look after the pumps of our quay and talk with the crews of the boats about them."));
    }

    Job add(JobPosting posting) {
        var id = ids.next(JobId::new);
        var code = String.format("TEST%02d", codes.incrementAndGet());
        var owner = ids.next(UserId::new);
        var job = new Job(id, code, owner, JobState.OPEN, JobStage.RECEIVED, posting, TestClock.START, null, null);
        jobs.put(id, job);
        sightings.put(id, List.of(new Sighting(id, JobState.OPEN, null)));
        accept(job, posting);
        return job;
    }

    static JobPosting posting(String title, String words) {
        var page = """
                <html lang="en"><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
                "title":"%s","description":"<p>%s</p><ul><li>Pumps and valves</li><li>A forklift licence</li></ul>",
                "datePosted":"2026-03-01","employmentType":"FULL_TIME",
                "hiringOrganization":{"@type":"Organization","name":"Quay Works"},
                "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Sydney",
                "addressRegion":"NSW","postalCode":"2000","addressCountry":"AU"}},
                "baseSalary":{"@type":"MonetaryAmount","currency":"AUD","value":{"@type":"QuantitativeValue",
                "minValue":90000,"maxValue":110000,"unitText":"YEAR"}}}</script></html>""";
        try {
            return READER.readText(page.formatted(title, words)).getFirst();
        } catch (UnreadablePostingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Accepts other words for a job. */
    synchronized Edition accept(Job job, JobPosting posting) {
        Map<String, Object> jsonLd = json.convertValue(PublishedPosting.jsonLd(posting), new TypeReference<>() {});
        var edition = new Edition(
                ids.next(EditionId::new),
                job.id(),
                list(job.id()).items().size() + 1,
                ids.next(ProposalId::new),
                List.of(),
                posting.title(),
                PostingHtml.description(posting),
                PostingPage.text(posting),
                jsonLd,
                TestClock.START);
        editions.addFirst(edition);
        return edition;
    }

    /** Tells jobs to be the same one, found at these addresses. */
    void same(Map<JobId, String> found) {
        var all = found.entrySet().stream()
                .map(one -> new Sighting(
                        one.getKey(), find(one.getKey()).state(), one.getValue().isEmpty() ? null : one.getValue()))
                .toList();
        found.keySet().forEach(id -> sightings.put(id, all));
    }

    /** Nobody is sought for a job any more. */
    void close(Job job) {
        jobs.put(
                job.id(),
                new Job(
                        job.id(),
                        job.code(),
                        job.ownerId(),
                        JobState.CLOSED,
                        job.stage(),
                        job.posting(),
                        job.receivedAt(),
                        null,
                        null));
    }

    @Override
    public Job find(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public JobSightings sightings(JobId id) {
        return new JobSightings(sightings.getOrDefault(id, List.of()));
    }

    @Override
    public Edition decide(ProposalId id, Decision decision) {
        throw new UnsupportedOperationException("listings decides on nothing");
    }

    @Override
    public synchronized Page<Edition> list(JobId jobId) {
        return Page.of(editions.stream()
                .filter(edition -> edition.jobId().equals(jobId))
                .toList());
    }

    @Override
    public synchronized Edition find(EditionId id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("adverts.edition-unknown", id.text()));
    }
}
