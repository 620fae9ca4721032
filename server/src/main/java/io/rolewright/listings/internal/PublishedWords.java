package io.rolewright.listings.internal;

import io.rolewright.adverts.Edition;
import io.rolewright.adverts.EditionsApi;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that a job is published with. */
@Component
class PublishedWords {
    private final EditionsApi editions;

    PublishedWords(EditionsApi editions) {
        this.editions = editions;
    }

    /**
     * An edition of a job's advert.
     *
     * @param id which; the newest where it is absent
     */
    Edition of(JobId job, @Nullable EditionId id) {
        if (id == null) {
            return editions.list(job).items().stream()
                    .findFirst()
                    .orElseThrow(() -> ContractException.conflict("listings.no-edition", job.text()));
        }
        var edition = editions.find(id);
        if (!edition.jobId().equals(job)) {
            throw ContractException.invalid("listings.edition-of-another-job", id.text());
        }
        return edition;
    }

    static Words words(Edition edition) {
        return new Words(edition.title(), edition.html(), edition.text(), edition.jsonLd());
    }
}
