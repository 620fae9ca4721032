package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertReading;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.reading.LiveModels;
import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;

/** Reads what somebody types as if it were an advert. */
@Component
class WordReading {
    private final JobPostingReader postings = JobPostingReader.ofText(PostingLimits.standard());
    private final LiveModels<AdvertReader> readers;

    WordReading(LiveModels<AdvertReader> readers) {
        this.readers = readers;
    }

    AdvertReading read(String text) {
        var reader = readers.get();
        return new AdvertReading(reader.parser().parse(posting(text)), reader.versions());
    }

    private JobPosting posting(String text) {
        try {
            return postings.readText(text).getFirst();
        } catch (UnreadablePostingException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }
}
