package io.rolewright.matching;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SearchId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Looks for people by words, by what they can do, and by one's own weights. */
@HttpExchange("/api/v1/matches")
public interface SearchesApi {
    /**
     * Finds people and ranks the best of them as for a job. Candidates that may not be seen are neither found nor counted.
     *
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @PostExchange("/search")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "matching.query-field-unknown")
    @Answers(status = 400, code = "matching.query-operator-dangling")
    @Answers(status = 400, code = "matching.query-parenthesis-open")
    @Answers(status = 400, code = "matching.query-parenthesis-unopened")
    @Answers(status = 400, code = "matching.query-part-empty")
    @Answers(status = 400, code = "matching.query-quote-open")
    @Answers(status = 400, code = "matching.query-sign")
    @Answers(status = 400, code = "matching.query-too-deep")
    @Answers(status = 400, code = "matching.query-too-long")
    @Answers(status = 400, code = "matching.query-word-too-long")
    @Answers(status = 400, code = "matching.search-empty")
    @Answers(status = 400, code = "matching.search-twofold")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "matching.job-not-read")
    @Answers(status = 422, code = "advert.expired")
    @Answers(status = 422, code = "advert.login-needed")
    @Answers(status = 422, code = "advert.many-jobs")
    @Answers(status = 422, code = "advert.no-posting")
    @Answers(status = 422, code = "advert.page-not-found")
    @Answers(status = 422, code = "matching.place-unknown")
    @Answers(status = 422, code = "matching.skill-unknown")
    @Answers(status = 422, code = "matching.wishes-ignored-weight")
    @Answers(status = 422, code = "matching.wishes-nothing-asked")
    @Answers(status = 422, code = "matching.wishes-nothing-counts")
    @Answers(status = 422, code = "matching.wishes-required-weightless")
    @Answers(status = 422, code = "matching.wishes-too-many")
    @Answers(status = 422, code = "matching.wishes-twice")
    @Answers(status = 422, code = "matching.wishes-unknown-skill")
    @Answers(status = 422, code = "matching.wishes-weight")
    @Answers(status = 503, code = "matching.index-unavailable")
    SearchAnswer search(
            @RequestBody @Valid SearchQuestion question,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Saves a search: whoever comes from now on, and is found by it for the first time, is a hit. Each hit is an event, too.
     */
    @PostExchange("/searches")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "matching.query-field-unknown")
    @Answers(status = 400, code = "matching.query-operator-dangling")
    @Answers(status = 400, code = "matching.query-parenthesis-open")
    @Answers(status = 400, code = "matching.query-parenthesis-unopened")
    @Answers(status = 400, code = "matching.query-part-empty")
    @Answers(status = 400, code = "matching.query-quote-open")
    @Answers(status = 400, code = "matching.query-sign")
    @Answers(status = 400, code = "matching.query-too-deep")
    @Answers(status = 400, code = "matching.query-too-long")
    @Answers(status = 400, code = "matching.query-word-too-long")
    @Answers(status = 400, code = "matching.search-empty")
    @Answers(status = 400, code = "matching.search-twofold")
    @Answers(status = 403, code = "matching.person-needed")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "matching.job-not-read")
    @Answers(status = 409, code = "matching.searches-many")
    @Answers(status = 422, code = "advert.expired")
    @Answers(status = 422, code = "advert.login-needed")
    @Answers(status = 422, code = "advert.many-jobs")
    @Answers(status = 422, code = "advert.no-posting")
    @Answers(status = 422, code = "advert.page-not-found")
    @Answers(status = 422, code = "matching.place-unknown")
    @Answers(status = 422, code = "matching.skill-unknown")
    @Answers(status = 422, code = "matching.wishes-ignored-weight")
    @Answers(status = 422, code = "matching.wishes-nothing-asked")
    @Answers(status = 422, code = "matching.wishes-nothing-counts")
    @Answers(status = 422, code = "matching.wishes-required-weightless")
    @Answers(status = 422, code = "matching.wishes-too-many")
    @Answers(status = 422, code = "matching.wishes-twice")
    @Answers(status = 422, code = "matching.wishes-unknown-skill")
    @Answers(status = 422, code = "matching.wishes-weight")
    @ResponseStatus(HttpStatus.CREATED)
    SavedSearch save(@RequestBody @Valid NewSearch search);

    /** One's own saved searches, the latest first. */
    @GetExchange("/searches")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "matching.person-needed")
    Page<SavedSearch> searches(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** One of one's own saved searches. */
    @GetExchange("/searches/{id}")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 403, code = "matching.person-needed")
    @Answers(status = 404, code = "matching.search-unknown")
    SavedSearch saved(@PathVariable SearchId id);

    /** Looks no longer, and forgets what was found. */
    @DeleteExchange("/searches/{id}")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 403, code = "matching.person-needed")
    @Answers(status = 404, code = "matching.search-unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable SearchId id);

    /** Whom a saved search found since it was saved, the latest first; those that may not be seen any more are left out. */
    @GetExchange("/searches/{id}/hits")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "matching.person-needed")
    @Answers(status = 404, code = "matching.search-unknown")
    Page<SearchHit> hits(
            @PathVariable SearchId id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);
}
