package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.jobs.Job;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;

/** Makes jobs of pasted text. */
@Component
class PastedJobs {
    private final JobPostingReader postings = JobPostingReader.ofText(PostingLimits.standard());
    private final Intake intake;
    private final Once once;

    PastedJobs(Intake intake, Once once) {
        this.intake = intake;
        this.once = once;
    }

    Job add(String text) {
        var owner = Owner.current();
        var posting = read(text);
        return once.execute(() -> intake.add(owner, posting, null));
    }

    private JobPosting read(String text) {
        try {
            return postings.readText(text).getFirst();
        } catch (UnreadablePostingException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }
}
