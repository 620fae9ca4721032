package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.ImprintReader;
import io.rolewright.engine.similarity.Listing;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.shared.SourceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the imprints of jobs, by the taxonomy of the release: one that is promoted later must not part what is together. */
@Component
class ImprintMaking {
    private final ImprintReader reader;

    ImprintMaking() {
        var taxonomy = Taxonomy.bundled();
        reader = new ImprintReader(taxonomy, TitleReader.lexical(taxonomy));
    }

    /** @param key what the source calls the job */
    Imprint of(JobPosting posting, SourceId source, String key) {
        return reader.read(
                posting, new Listing(Optional.of(source.text()), Optional.of(key), posting.posted(), Optional.empty()));
    }

    /** Of what was pasted or sent as a file. */
    Imprint of(JobPosting posting) {
        return reader.read(posting, Listing.unknown());
    }
}
