package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertReading;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Version;
import org.springframework.stereotype.Component;

/** Reads what somebody types as if it were an advert. */
@Component
class WordReading {
    private final JobPostingReader postings = new JobPostingReader(
            (name, content) -> {
                throw new UnreadableDocumentException("document.type-unsupported");
            },
            PostingLimits.standard());
    private final AdvertParser parser;

    WordReading(AdvertParser parser) {
        this.parser = parser;
    }

    AdvertReading read(String text) {
        return new AdvertReading(parser.parse(posting(text)), Version.ofReading());
    }

    private JobPosting posting(String text) {
        try {
            return postings.readText(text).getFirst();
        } catch (UnreadablePostingException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }
}
